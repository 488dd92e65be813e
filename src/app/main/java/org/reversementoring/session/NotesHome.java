package org.reversementoring.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the notes of a pairing are.
 *
 * @param attempts how often in a row it has not worked
 * @param due not to be tried before, as long as it waits
 * @param problem why it has not worked the last time
 * @param spaceKey of the space in which its pages are, once they are made: they stay there whatever is chosen later
 * @param agreementNumber of the agreement that stands on its page; 0 for none
 */
public record NotesHome(
        int pairingId,
        NotesState state,
        int attempts,
        Instant due,
        Optional<NotesProblem> problem,
        Optional<String> spaceKey,
        int agreementNumber) {
    static final int MOST_ATTEMPTS = 5;
    static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(2);

    /** There is something to do, from now on. */
    public NotesHome wanted(Instant now) {
        return new NotesHome(pairingId, NotesState.WAITING, 0, now, Optional.empty(), spaceKey, agreementNumber);
    }

    boolean isDue(Instant now) {
        return state == NotesState.WAITING && !now.isBefore(due);
    }

    NotesHome in(String space) {
        return new NotesHome(pairingId, state, attempts, due, problem, Optional.of(space), agreementNumber);
    }

    NotesHome settled(int agreement) {
        return new NotesHome(pairingId, NotesState.MADE, 0, due, Optional.empty(), spaceKey, agreement);
    }

    /** To be tried again after a pause that grows, or no more. */
    NotesHome failed(NotesProblem why, Instant now) {
        int failures = attempts + 1;
        return new NotesHome(
                pairingId,
                failures < MOST_ATTEMPTS ? NotesState.WAITING : NotesState.FAILED,
                failures,
                now.plus(PAUSE_AFTER_FAILURE.multipliedBy(failures)),
                Optional.of(why),
                spaceKey,
                agreementNumber);
    }
}
