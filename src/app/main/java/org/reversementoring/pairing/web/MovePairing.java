package org.reversementoring.pairing.web;

import java.util.Locale;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.pairing.AgreementService;
import org.reversementoring.pairing.EndReason;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.programme.Refused;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.web.PageFrame;

/** Takes a step with a pairing; a page shown too long ago is told so and shows where the pairing stands now. */
public class MovePairing extends PairingPage {

    private int version;
    private String step = "";
    private String reason = "";
    private String user = "";
    private boolean begins;

    public MovePairing(
            PageFrame frame,
            PairingService pairings,
            AgreementService agreements,
            ExplanationService explanations,
            PairingComponents components) {
        super(frame, pairings, agreements, explanations, components);
    }

    /** How a constant is written in addresses, forms and keys of texts. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String execute() {
        return attempt(this::move);
    }

    private void move() {
        Pairing after =
                switch (step) {
                    case "accept" -> pairings.accept(reader(), pairingId, version);
                    case "decline" -> pairings.decline(reader(), pairingId, version);
                    case "withdraw" -> pairings.withdraw(reader(), pairingId, version);
                    case "pause" -> pairings.pause(reader(), pairingId, version);
                    case "resume" -> pairings.resume(reader(), pairingId, version);
                    case "begin-closing" -> pairings.beginClosing(reader(), pairingId, version);
                    case "complete" -> pairings.complete(reader(), pairingId, version);
                    case "renew" -> pairings.renew(reader(), pairingId, version, false);
                    case "renew-swapped" -> pairings.renew(reader(), pairingId, version, true);
                    case "start" -> pairings.start(reader(), pairingId, version);
                    case "leave" -> pairings.leave(reader(), pairingId, version);
                    case "remove" -> pairings.remove(reader(), pairingId, version, user);
                    case "end-early" -> pairings.endEarly(reader(), pairingId, version, EndReason.parse(reason));
                    default -> throw Refused.because("", "pairing.step.not-now");
                };
        begins = step.equals("accept") && after.state() == PairingState.ACTIVE;
        pairingId = after.id();
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return begins ? "begin" : step;
    }

    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
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

    @StrutsParameter
    public void setReason(String reason) {
        this.reason = reason;
    }
}
