package org.reversementoring.session;

import java.util.List;
import org.reversementoring.pairing.Aftercare;
import org.reversementoring.pairing.Move;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingStep;

/**
 * Cancels the sessions ahead of a pairing that is over. One that takes a break keeps them: they are its own affair; and
 * where people go on together, the sessions go on with them, with their entries in calendars as they are.
 */
public class EndOfSessions implements Aftercare {
    private final Sessions sessions;
    private final SessionSteps steps;

    public EndOfSessions(Sessions sessions, SessionSteps steps) {
        this.sessions = sessions;
        this.steps = steps;
    }

    @Override
    public void stepped(Move move) {
        Pairing pairing = move.after();
        if (move.step().begins() && pairing.predecessor().isPresent()) {
            carryOver(pairing.predecessor().getAsInt(), pairing.id());
        } else if (pairing.state() == PairingState.CLOSED && move.step() != PairingStep.RENEW) {
            steps.queue(pairing.id());
            sessions.ahead(List.of(pairing.id())).stream()
                    .flatMap(session -> session.endWithPairing(pairing.since()).stream())
                    .forEach(end -> steps.take(pairing, end));
        }
    }

    private void carryOver(int from, int to) {
        steps.queue(from);
        int number = sessions.count(to);
        for (Session session : sessions.ahead(List.of(from))) {
            steps.carryOver(session, to, ++number);
        }
    }

    @Override
    public void agreed(int pairingId) {}
}
