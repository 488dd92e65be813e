package org.reversementoring.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.programme.Programme;

/**
 * A programme's board, and what is going on around it.
 *
 * @param run whose pairs lie on it; empty until one is done
 * @param active the round that waits or runs now; the board cannot be changed meanwhile
 * @param last the newest round of all, whatever has become of it
 * @param whatIfs the newest first
 * @param pairs a page of them
 * @param more whether there is another page
 * @param highestScore that a pair could have by the run's policy
 * @param counts how many pairs there are of each mark
 */
public record BoardView(
        Programme programme,
        Board board,
        Optional<Run> run,
        Optional<Run> active,
        Optional<Run> last,
        List<Run> whatIfs,
        List<PairView> pairs,
        boolean more,
        int highestScore,
        Map<Mark, Integer> counts) {}
