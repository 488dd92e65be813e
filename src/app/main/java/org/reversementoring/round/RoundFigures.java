package org.reversementoring.round;

import java.util.Optional;
import org.reversementoring.programme.Programme;

/**
 * How a programme stands, in numbers.
 *
 * @param menteesWaiting whom the round on the board leaves without a mentor; so mentors
 * @param onBoard pairs that are not published yet
 * @param proposed pairings to which nobody has said yes; {@code accepted}, to which somebody has
 * @param live pairings that are active, paused or about to close
 * @param last the newest round, whatever has become of it
 */
public record RoundFigures(
        Programme programme,
        int menteesWaiting,
        int mentorsWaiting,
        int onBoard,
        int proposed,
        int accepted,
        int live,
        int round,
        Optional<Run> last) {}
