package org.reversementoring.pairing.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.pairing.AgreementService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingStep;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.pairing.Part;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.round.PairExplanation;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The home of one pairing: where it stands, and what one can do with it. */
public class PairingPage extends PageAction {

    /** What an address may say has just been done, and where the pairing stands after that. */
    private static final Map<String, Set<PairingState>> DONE = Map.ofEntries(
            Map.entry("invite", Set.of(PairingState.ACCEPTED_BY_SOME)),
            Map.entry("accept", Set.of(PairingState.ACCEPTED_BY_SOME)),
            Map.entry("begin", Set.of(PairingState.ACTIVE)),
            Map.entry("decline", Set.of(PairingState.CLOSED)),
            Map.entry("withdraw", Set.of(PairingState.CLOSED)),
            Map.entry("pause", Set.of(PairingState.PAUSED)),
            Map.entry("resume", Set.of(PairingState.ACTIVE)),
            Map.entry("begin-closing", Set.of(PairingState.CLOSING)),
            Map.entry("complete", Set.of(PairingState.CLOSED)),
            Map.entry("renew", Set.of(PairingState.ACCEPTED_BY_SOME)),
            Map.entry("renew-swapped", Set.of(PairingState.ACCEPTED_BY_SOME)),
            Map.entry("end-early", Set.of(PairingState.CLOSED)),
            Map.entry("open", Set.of(PairingState.GATHERING)),
            Map.entry("start", Set.of(PairingState.ACTIVE)),
            Map.entry("remove", EnumSet.complementOf(EnumSet.of(PairingState.CLOSED))),
            Map.entry("write", Set.of(PairingState.ACTIVE, PairingState.PAUSED, PairingState.CLOSING)),
            Map.entry("notes", Set.of(PairingState.values())),
            Map.entry("shut-out", Set.of(PairingState.values())),
            Map.entry("names", Set.of(PairingState.values())),
            Map.entry("thank", Set.of(PairingState.values())),
            Map.entry("sign", Set.of(PairingState.ACTIVE, PairingState.PAUSED, PairingState.CLOSING)));

    final PairingService pairings;
    private final AgreementService agreements;
    private final ExplanationService explanations;
    private final PairingComponents components;
    int pairingId;
    private String done = "";

    public PairingPage(
            PageFrame frame,
            PairingService pairings,
            AgreementService agreements,
            ExplanationService explanations,
            PairingComponents components) {
        super(frame);
        this.pairings = pairings;
        this.agreements = agreements;
        this.explanations = explanations;
        this.components = components;
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
        Optional<PairingView> pairing = pairings.pairing(reader(), pairingId);
        pairing.ifPresent(view -> {
            entitle(components.heading(reader(), view));
            if (DONE.getOrDefault(done, Set.of()).contains(view.state())) {
                tell(Message.success(components.done(reader(), view, done)));
            }
        });
        if (done.equals("leave") && pairings.hasLeft(reader(), pairingId)) {
            return goneFromMine(text("pairing.group.left"));
        }
        List<PairingView.Event> history =
                pairing.map(view -> pairings.history(reader(), pairingId)).orElse(List.of());
        return pairing.map(view -> components.home(
                        reader(),
                        surface(),
                        view,
                        agreements.agreement(reader(), pairingId),
                        agreements.history(reader(), pairingId),
                        explanation(view, history),
                        history,
                        !readOnly()))
                .orElseGet(() -> goneFromMine(text("pairing.nothing.text")));
    }

    /** Of one that was proposed and is not over; what an earlier round said the other way round is no reason for it. */
    private Optional<PairExplanation> explanation(PairingView view, List<PairingView.Event> history) {
        boolean proposed = history.stream().anyMatch(event -> event.step() == PairingStep.PROPOSE);
        if (!view.own() || !proposed || view.state() == PairingState.CLOSED) {
            return Optional.empty();
        }
        return view.others().stream()
                .flatMap(other -> other.account().stream()
                        .flatMap(account -> explanations.explainOwn(reader(), account.key()).stream()
                                .filter(found -> account.equals(
                                        (other.part() == Part.MENTOR ? found.mentor() : found.mentee()).account()))))
                .findFirst();
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
