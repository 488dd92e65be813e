package org.reversementoring.profile.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.MyProfile;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** <em>My profile</em>: as what one takes part, what one offers and wishes for, who sees what. */
public class MyProfilePage extends PageAction {

    static final String LEFT = "left";
    private static final Set<String> DONE = Set.of("saved", "paused", "resumed", LEFT);
    private static final int BLANK_ROWS = 1;

    private final ProfileComponents components;
    final ProfileService profiles;
    private String saved = "";
    private String offer = "";

    public MyProfilePage(PageFrame frame, ProfileService profiles, ProfileComponents components) {
        super(frame);
        this.profiles = profiles;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("profile.mine.title");
    }

    @Override
    protected String lead() {
        return text("profile.mine.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-profile";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("my-profile-save");
    }

    @Override
    protected String content() {
        MyProfile mine = profiles.mine(reader());
        if (DONE.contains(saved)) {
            Message done = Message.success(text("profile.mine.done." + saved));
            tell(saved.equals(LEFT) ? done : done.leadingTo(address(mine), text("profile.mine.view")));
        }
        return components.mine(reader(), surface(), mine, form(mine), leaving(), !readOnly());
    }

    private String address(MyProfile mine) {
        return surface().action("person", "user", mine.account().username());
    }

    /** Whether to ask if the person really means to leave. */
    boolean leaving() {
        return false;
    }

    /** What the form shows. */
    ProfileForm form(MyProfile mine) {
        ProfileForm kept = ProfileForm.of(mine, reader().locale());
        return new ProfileForm(
                kept.version(),
                kept.participation(),
                Map.of(),
                prefilled(mine, kept.offers()).orElseGet(() -> kept.offers().withBlanks(BLANK_ROWS)),
                kept.wishes().withBlanks(BLANK_ROWS));
    }

    /** With the topic that a link asks to offer, where the person does not offer it yet; nothing is kept by that. */
    private Optional<ProfileForm.Side> prefilled(MyProfile mine, ProfileForm.Side offers) {
        return mine.topics().stream()
                .filter(topic -> Integer.toString(topic.id()).equals(offer))
                .filter(topic -> mine.offers().stream().noneMatch(kept -> kept.topicId() == topic.id()))
                .findFirst()
                .map(topic -> {
                    tell(Message.info(text("profile.mine.prefilled", topic.name())));
                    return offers.offering(topic.id());
                });
    }

    /** The number of a topic that a link asks to offer. */
    @StrutsParameter
    public void setOffer(String offer) {
        this.offer = offer == null ? "" : offer.strip();
    }

    /** What has just been done. */
    @StrutsParameter
    public void setSaved(String saved) {
        this.saved = saved == null ? "" : saved;
    }
}
