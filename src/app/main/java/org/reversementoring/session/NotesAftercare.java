package org.reversementoring.session;

import java.time.Clock;
import org.reversementoring.pairing.Aftercare;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.Move;
import org.reversementoring.pairing.PairingStep;

/** Notes down that a pairing is to get its pages, or that they are to be brought up to date. */
public class NotesAftercare implements Aftercare {
    private final NotesHomes homes;
    private final Clock clock;

    public NotesAftercare(NotesHomes homes, Clock clock) {
        this.homes = homes;
        this.clock = clock;
    }

    @Override
    public void stepped(Move move) {
        int pairingId = move.after().id();
        if (move.step() == PairingStep.ACCEPT_AS_LAST) {
            homes.begin(pairingId, move.transition().at());
        } else if (move.after().ending().filter(Ending::cameAbout).isPresent()) {
            again(pairingId);
        }
    }

    @Override
    public void agreed(int pairingId) {
        again(pairingId);
    }

    private void again(int pairingId) {
        homes.locked(pairingId).ifPresent(home -> homes.put(home.wanted(clock.instant())));
    }
}
