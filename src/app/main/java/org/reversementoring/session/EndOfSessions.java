package org.reversementoring.session;

import java.util.List;
import org.reversementoring.pairing.Aftercare;
import org.reversementoring.pairing.Move;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;

/** Cancels the sessions ahead of a pairing that is over. One that takes a break keeps them: they are its own affair. */
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
        if (pairing.state() == PairingState.CLOSED) {
            steps.queue(pairing.id());
            sessions.ahead(List.of(pairing.id())).stream()
                    .flatMap(session -> session.endWithPairing(pairing.since()).stream())
                    .forEach(end -> steps.take(pairing, end));
        }
    }

    @Override
    public void agreed(int pairingId) {}
}
