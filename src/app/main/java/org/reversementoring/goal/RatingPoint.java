package org.reversementoring.goal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.reversementoring.pairing.PairingState;

/**
 * When participants rate themselves: each point lasts until the next one, and what was said at it stays as it is from
 * then on. Kept by its name, so that a constant is never renamed.
 */
public enum RatingPoint {
    BEFORE,
    /** From half-time on. */
    MIDDLE,
    /** In the last four weeks, and while they look back. */
    AFTER;

    private static final Duration LENGTH_OF_END = Duration.ofDays(28);

    /**
     * The point at which a pairing is; empty where there is nothing to rate yet, or any more.
     *
     * @param began when the pairing began
     * @param until when it is over as agreed
     */
    public static Optional<RatingPoint> of(PairingState state, Instant began, Instant until, Instant now) {
        if (!state.isLive()) {
            return Optional.empty();
        }
        if (state == PairingState.CLOSING || !now.isBefore(until.minus(LENGTH_OF_END))) {
            return Optional.of(AFTER);
        }
        Instant halfTime = began.plus(Duration.between(began, until).dividedBy(2));
        return Optional.of(now.isBefore(halfTime) ? BEFORE : MIDDLE);
    }
}
