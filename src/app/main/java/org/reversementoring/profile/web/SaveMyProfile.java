package org.reversementoring.profile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.MyProfile;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.Step;
import org.reversementoring.profile.TypedParticipation;
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
    private List<String> wishPriority = List.of();
    private String role = "";
    private String mentorCapacity = "";
    private String menteeCapacity = "";
    private String introduction = "";
    private String givesBack = "";
    private String format = "";
    private List<String> day = List.of();
    private String from = "";
    private String until = "";
    private String site = "";
    private String zone = "";
    private String languages = "";
    private String preferred = "";
    private String avoided = "";
    private List<String> programme = List.of();
    private List<String> audience = List.of();

    public SaveMyProfile(PageFrame frame, ProfileService profiles, ProfileComponents components) {
        super(frame, profiles, components);
    }

    @Override
    public String execute() {
        return OTHER_STEP.matcher(step).matches() || leaving()
                ? doDefault()
                : attempt(() -> profiles.change(reader(), typed().change(chosen())));
    }

    private Step chosen() {
        return switch (step) {
            case "pause" -> Step.PAUSE;
            case "resume" -> Step.RESUME;
            case "leave-confirmed" -> Step.LEAVE;
            default -> Step.SAVE;
        };
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return switch (chosen()) {
            case SAVE -> "saved";
            case PAUSE -> "paused";
            case RESUME -> "resumed";
            case LEAVE -> LEFT;
        };
    }

    @Override
    boolean leaving() {
        return step.equals("leave");
    }

    private ProfileForm typed() {
        return new ProfileForm(
                version,
                new TypedParticipation(
                        role,
                        mentorCapacity,
                        menteeCapacity,
                        introduction,
                        givesBack,
                        format,
                        day,
                        from,
                        until,
                        site,
                        zone,
                        languages,
                        preferred,
                        avoided,
                        programme,
                        audiences()),
                Map.of(),
                ProfileForm.Side.typed(offerTopic, offerLevel, offerSentence, List.of()),
                ProfileForm.Side.typed(wishTopic, wishLevel, wishSentence, wishPriority));
    }

    /** Each list sends {@code FIELD=AUDIENCE}. */
    private Map<String, String> audiences() {
        Map<String, String> audiences = new LinkedHashMap<>();
        for (String choice : audience) {
            int equals = choice == null ? -1 : choice.indexOf('=');
            if (equals > 0) {
                audiences.put(choice.substring(0, equals), choice.substring(equals + 1));
            }
        }
        return audiences;
    }

    @Override
    ProfileForm form(MyProfile mine) {
        ProfileForm typed = typed();
        Matcher other = OTHER_STEP.matcher(step);
        if (!other.matches()) {
            // Who has been told of a change made elsewhere, and saves again, means it.
            return new ProfileForm(
                    refused() ? mine.version() : version,
                    typed.participation(),
                    errors(),
                    judged(typed.offers(), "offer", "offers"),
                    judged(typed.wishes(), "wish", "wishes"));
        }
        boolean offers = other.group(2).equals("offer");
        ProfileForm.Side side = offers ? typed.offers() : typed.wishes();
        ProfileForm.Side after = other.group(1).equals("add")
                ? side.withBlanks(1)
                : side.without(other.group(3) == null ? -1 : Integer.parseInt(other.group(3)));
        return new ProfileForm(
                version,
                typed.participation(),
                Map.of(),
                offers ? after : typed.offers(),
                offers ? typed.wishes() : after);
    }

    private Map<String, List<String>> errors() {
        return ProfileComponents.FIELDS.stream().collect(Collectors.toMap(Function.identity(), this::errorsAt));
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

    @StrutsParameter
    public void setWishPriority(List<String> wishPriority) {
        this.wishPriority = wishPriority;
    }

    @StrutsParameter
    public void setDay(List<String> day) {
        this.day = day;
    }

    /** The numbers of those that are ticked. */
    @StrutsParameter
    public void setProgramme(List<String> programme) {
        this.programme = programme;
    }

    @StrutsParameter
    public void setAudience(List<String> audience) {
        this.audience = audience;
    }

    @StrutsParameter
    public void setRole(String role) {
        this.role = role;
    }

    @StrutsParameter
    public void setMentorCapacity(String mentorCapacity) {
        this.mentorCapacity = mentorCapacity;
    }

    @StrutsParameter
    public void setMenteeCapacity(String menteeCapacity) {
        this.menteeCapacity = menteeCapacity;
    }

    @StrutsParameter
    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    @StrutsParameter
    public void setGivesBack(String givesBack) {
        this.givesBack = givesBack;
    }

    @StrutsParameter
    public void setFormat(String format) {
        this.format = format;
    }

    @StrutsParameter
    public void setFrom(String from) {
        this.from = from;
    }

    @StrutsParameter
    public void setUntil(String until) {
        this.until = until;
    }

    @StrutsParameter
    public void setSite(String site) {
        this.site = site;
    }

    @StrutsParameter
    public void setZone(String zone) {
        this.zone = zone;
    }

    @StrutsParameter
    public void setLanguages(String languages) {
        this.languages = languages;
    }

    @StrutsParameter
    public void setPreferred(String preferred) {
        this.preferred = preferred;
    }

    @StrutsParameter
    public void setAvoided(String avoided) {
        this.avoided = avoided;
    }
}
