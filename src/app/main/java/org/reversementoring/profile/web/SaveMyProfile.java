package org.reversementoring.profile.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.MyProfile;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.web.PageFrame;

/**
 * Takes in the form of one's own profile. A button other than <em>Save</em> adds or removes a row and shows the form
 * again: the way to do so without scripts.
 */
public class SaveMyProfile extends MyProfilePage {

    private static final Pattern OTHER_STEP = Pattern.compile("(add|remove)-(offer|wish)(?:-(\\d{1,3}))?");

    private String step = "";
    private int version;
    private List<String> offerTopic = List.of();
    private List<String> offerLevel = List.of();
    private List<String> offerSentence = List.of();
    private List<String> wishTopic = List.of();
    private List<String> wishLevel = List.of();
    private List<String> wishSentence = List.of();

    public SaveMyProfile(PageFrame frame, ProfileService profiles, ProfileComponents components) {
        super(frame, profiles, components);
    }

    @Override
    public String execute() {
        return OTHER_STEP.matcher(step).matches()
                ? doDefault()
                : attempt(() -> profiles.change(reader(), typed().change()));
    }

    private ProfileForm typed() {
        return new ProfileForm(
                version,
                ProfileForm.Side.typed(offerTopic, offerLevel, offerSentence),
                ProfileForm.Side.typed(wishTopic, wishLevel, wishSentence));
    }

    @Override
    ProfileForm form(MyProfile mine) {
        ProfileForm typed = typed();
        Matcher other = OTHER_STEP.matcher(step);
        if (!other.matches()) {
            // Who has been told of a change made elsewhere, and saves again, means it.
            return new ProfileForm(
                    refused() ? mine.version() : version,
                    judged(typed.offers(), "offer", "offers"),
                    judged(typed.wishes(), "wish", "wishes"));
        }
        boolean offers = other.group(2).equals("offer");
        ProfileForm.Side side = offers ? typed.offers() : typed.wishes();
        ProfileForm.Side after = other.group(1).equals("add")
                ? side.withBlanks(1)
                : side.without(other.group(3) == null ? -1 : Integer.parseInt(other.group(3)));
        return new ProfileForm(version, offers ? after : typed.offers(), offers ? typed.wishes() : after);
    }

    private ProfileForm.Side judged(ProfileForm.Side side, String row, String whole) {
        return new ProfileForm.Side(
                side.rows().stream()
                        .map(typed -> typed.isBlank() ? typed : typed.with(errorsAt(row + "-" + typed.topicId())))
                        .toList(),
                errorsAt(whole));
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }

    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    @StrutsParameter
    public void setOfferTopic(List<String> offerTopic) {
        this.offerTopic = offerTopic;
    }

    @StrutsParameter
    public void setOfferLevel(List<String> offerLevel) {
        this.offerLevel = offerLevel;
    }

    @StrutsParameter
    public void setOfferSentence(List<String> offerSentence) {
        this.offerSentence = offerSentence;
    }

    @StrutsParameter
    public void setWishTopic(List<String> wishTopic) {
        this.wishTopic = wishTopic;
    }

    @StrutsParameter
    public void setWishLevel(List<String> wishLevel) {
        this.wishLevel = wishLevel;
    }

    @StrutsParameter
    public void setWishSentence(List<String> wishSentence) {
        this.wishSentence = wishSentence;
    }
}
