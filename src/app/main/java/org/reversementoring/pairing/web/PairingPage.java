package org.reversementoring.pairing.web;

import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.pairing.AgreementService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The home of one pairing: where it stands, and what one can do with it. */
public class PairingPage extends PageAction {

    private static final Set<String> DONE = Set.of(
            "invite",
            "accept",
            "begin",
            "decline",
            "withdraw",
            "pause",
            "resume",
            "begin-closing",
            "complete",
            "renew",
            "end-early",
            "write",
            "sign");

    final PairingService pairings;
    private final AgreementService agreements;
    private final PairingComponents components;
    int pairingId;
    private String title = "";
    private String done = "";

    public PairingPage(
            PageFrame frame, PairingService pairings, AgreementService agreements, PairingComponents components) {
        super(frame);
        this.pairings = pairings;
        this.agreements = agreements;
        this.components = components;
    }

    @Override
    protected String title() {
        return title;
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
        title = text("pairing.home.title");
        reader().loggedIn();
        Optional<PairingView> pairing = pairings.pairing(reader(), pairingId);
        pairing.ifPresent(view -> title = components.title(reader(), view));
        if (DONE.contains(done)) {
            tell(Message.success(text("pairing.done." + done)));
        }
        return pairing.map(view -> components.home(
                        reader(),
                        surface(),
                        view,
                        agreements.agreement(reader(), pairingId),
                        pairings.history(reader(), pairingId),
                        !readOnly()))
                .orElseGet(
                        () -> vanished(text("pairing.nothing.text"), "my-mentoring", text("page.menu.my-mentoring")));
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
