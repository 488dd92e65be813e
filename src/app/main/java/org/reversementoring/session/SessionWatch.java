package org.reversementoring.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Does what time does to sessions: what stood and has passed is taken to be held, and what nobody accepted in time
 * lapses. Not for people: it asks for no reader. May run on two nodes; a step that the other one has just taken is left
 * out.
 */
public class SessionWatch {
    private final Sessions sessions;
    private final SessionSteps steps;
    private final Pairings pairings;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public SessionWatch(
            Sessions sessions,
            SessionSteps steps,
            Pairings pairings,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.sessions = sessions;
        this.steps = steps;
        this.pairings = pairings;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** @return how many sessions time has moved on */
    public int pass(int most) {
        if (readOnlyMode.isOn()) {
            return 0;
        }
        Instant now = clock.instant();
        return (int) sessions.due(now, most).stream()
                .filter(session -> moved(session, now))
                .count();
    }

    private boolean moved(Session session, Instant now) {
        try {
            return transactions.inOne(() -> {
                steps.queue(session.pairingId());
                Pairing pairing = pairings.byId(session.pairingId()).orElseThrow();
                Optional<SessionMove> due =
                        pairing.state() == PairingState.CLOSED ? session.endWithPairing(now) : session.fallDue(now);
                due.ifPresent(move -> steps.take(pairing, move));
                return due.isPresent();
            });
        } catch (Refused elsewhere) {
            return false;
        }
    }
}
