package org.reversementoring.pairing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.pairing.NewInvitation;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The form in which one asks somebody to be one's mentor, or offers to be theirs. */
public class InvitePage extends PageAction {

    final PairingService pairings;
    private final ProfileService profiles;
    private final PairingComponents components;
    private String user = "";
    private Part part = Part.MENTEE;
    private int programmeId;
    private int topicId;
    private String message = "";

    public InvitePage(PageFrame frame, PairingService pairings, ProfileService profiles, PairingComponents components) {
        super(frame);
        this.pairings = pairings;
        this.profiles = profiles;
        this.components = components;
    }

    @Override
    protected String menuEntry() {
        return "find";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("pairing-invite-send");
    }

    @Override
    protected String content() {
        entitle(text("pairing.invite.title"));
        reader().loggedIn();
        Optional<Account> other = user.isBlank()
                ? Optional.empty()
                : profiles.profile(reader(), user).map(ProfileView::account);
        if (other.isEmpty()) {
            return vanished(text("profile.person.vanished"));
        }
        entitle(text(
                part == Part.MENTEE ? "pairing.invite.ask.title" : "pairing.invite.offer.title",
                other.get().fullName()));
        return components.invitation(
                reader(),
                surface(),
                other.get(),
                typed(),
                pairings.programmesWith(reader(), other.get().key()),
                pairings.topicsWith(reader(), other.get().key(), part),
                Map.of(
                        "programme", errorsAt("programme"),
                        "topic", errorsAt("topic"),
                        "message", both(errorsAt("person"), errorsAt("message"))),
                !readOnly());
    }

    /** The person is not typed but chosen, hence what is wrong with the choice stands beside the last field. */
    private static List<String> both(List<String> some, List<String> others) {
        return some.isEmpty() ? others : some;
    }

    final NewInvitation typed() {
        return new NewInvitation(user, part, programmeId, topicId, message);
    }

    @StrutsParameter
    public void setUser(String user) {
        this.user = user == null ? "" : user.strip();
    }

    /** As what one would take part oneself. */
    @StrutsParameter
    public void setPart(String part) {
        this.part = "mentor".equals(part) ? Part.MENTOR : Part.MENTEE;
    }

    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }

    @StrutsParameter
    public void setTopicId(int topicId) {
        this.topicId = topicId;
    }

    @StrutsParameter
    public void setMessage(String message) {
        this.message = message == null ? "" : message;
    }
}
