package org.reversementoring.session;

import java.time.Instant;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;

/** What a session begins with: a time that one of the participants proposes. */
public record Proposal(int pairingId, SessionPlan plan, CalendarEntry entry, PersonKey by, Instant at) {

    /**
     * @throws NotPermitted if the reader does not take part in the pairing
     * @throws Refused if the pairing has not begun, takes a break or is over, or if the time has passed
     */
    public static Proposal of(Reader reader, Pairing pairing, SessionPlan plan, Instant now) {
        PersonKey by = reader.person().filter(pairing::concerns).orElseThrow(NotPermitted::new);
        if (!isPossible(pairing)) {
            throw Refused.because("", "session.step.not-now");
        }
        if (!plan.slot().start().isAfter(now)) {
            throw Refused.because("start", "session.step.too-late");
        }
        return new Proposal(pairing.id(), plan, CalendarEntry.fresh(), by, now);
    }

    static boolean isPossible(Pairing pairing) {
        return pairing.state() == PairingState.ACTIVE || pairing.state() == PairingState.CLOSING;
    }
}
