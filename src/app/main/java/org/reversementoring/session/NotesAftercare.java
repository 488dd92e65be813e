package org.reversementoring.session;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.reversementoring.pairing.Aftercare;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.Move;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingStep;

/** Notes down that a pairing is to get its pages, or that they are to be brought up to date. */
public class NotesAftercare implements Aftercare, SessionAftercare {
    /** Those after which a session may be due to get its page, or one that waited for it. */
    private static final Set<SessionStep> TURNS = EnumSet.of(
            SessionStep.ACCEPT_FOR_GOOD,
            SessionStep.MOVE,
            SessionStep.CANCEL,
            SessionStep.HOLD,
            SessionStep.LAPSE,
            SessionStep.MISS);

    private final NotesHomes homes;
    private final Clock clock;

    public NotesAftercare(NotesHomes homes, Clock clock) {
        this.homes = homes;
        this.clock = clock;
    }

    @Override
    public void stepped(Move move) {
        int pairingId = move.after().id();
        if (move.step().begins()) {
            homes.begin(pairingId, move.transition().at());
        } else if (move.step() == PairingStep.JOIN
                || move.left().isPresent()
                || move.after().ending().filter(Ending::cameAbout).isPresent()) {
            again(pairingId);
        }
    }

    @Override
    public void agreed(int pairingId) {
        again(pairingId);
    }

    @Override
    public void stepped(Pairing pairing, SessionMove move) {
        if (pairing.state().isLive() && TURNS.contains(move.step())) {
            again(pairing.id());
        }
    }

    private void again(int pairingId) {
        homes.locked(pairingId).ifPresent(home -> homes.put(home.wanted(clock.instant())));
    }
}
