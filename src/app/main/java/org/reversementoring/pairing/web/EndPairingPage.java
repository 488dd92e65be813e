package org.reversementoring.pairing.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingStep;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.profile.Account;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Says what will happen and asks once more before a step with a pairing that cannot be taken back. */
public class EndPairingPage extends PageAction {

    private static final Set<PairingStep> FOR_GOOD = EnumSet.of(
            PairingStep.BEGIN_CLOSING,
            PairingStep.COMPLETE,
            PairingStep.END_EARLY,
            PairingStep.LEAVE,
            PairingStep.REMOVE);

    private final PairingService pairings;
    private final PairingComponents components;
    private int pairingId;
    private String step = "";
    private String user = "";

    public EndPairingPage(PageFrame frame, PairingService pairings, PairingComponents components) {
        super(frame);
        this.pairings = pairings;
        this.components = components;
    }

    /** An invitation that is withdrawn can be sent anew; a group to which people have come cannot. */
    static boolean asksFirst(PairingView view, PairingStep step) {
        return FOR_GOOD.contains(step)
                || step == PairingStep.WITHDRAW && view.group().isPresent();
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("pairing-move");
    }

    @Override
    protected String content() {
        entitle(text("pairing.home.title"));
        reader().loggedIn();
        return pairings.pairing(reader(), pairingId)
                .flatMap(view -> view.steps().stream()
                        .filter(one ->
                                asksFirst(view, one) && MovePairing.name(one).equals(step))
                        .findFirst()
                        .flatMap(one -> ending(view, one)))
                .orElseGet(() -> goneFromMine(text("pairing.nothing.text")));
    }

    private Optional<String> ending(PairingView view, PairingStep one) {
        Optional<Account> who = view.members().stream()
                .filter(PairingView.Member::removable)
                .flatMap(member -> member.account().stream())
                .filter(account -> account.username().equals(user))
                .findFirst();
        if (one == PairingStep.REMOVE && who.isEmpty()) {
            return Optional.empty();
        }
        entitle(components.endingTitle(reader(), view, one));
        return Optional.of(components.ending(reader(), surface(), view, one, who, !readOnly()));
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }

    /** Whom to take out of a group: the username. */
    @StrutsParameter
    public void setUser(String user) {
        this.user = user == null ? "" : user;
    }
}
