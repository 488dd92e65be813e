package org.reversementoring.goal;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.Test;
import org.reversementoring.pairing.PairingState;

public class RatingPointTest {
    private static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration TERM = Duration.ofDays(180);

    @Test
    public void each_point_lasts_until_the_next_one() {
        assertEquals(Optional.of(RatingPoint.BEFORE), after(0, PairingState.ACTIVE));
        assertEquals(Optional.of(RatingPoint.BEFORE), after(89, PairingState.PAUSED));
        assertEquals(Optional.of(RatingPoint.MIDDLE), after(90, PairingState.ACTIVE));
        assertEquals(Optional.of(RatingPoint.MIDDLE), after(151, PairingState.ACTIVE));
        assertEquals(Optional.of(RatingPoint.AFTER), after(152, PairingState.ACTIVE));
        assertEquals(Optional.of(RatingPoint.AFTER), after(200, PairingState.ACTIVE));
    }

    @Test
    public void whoever_comes_to_the_end_early_is_asked_then() {
        assertEquals(Optional.of(RatingPoint.AFTER), after(10, PairingState.CLOSING));
    }

    @Test
    public void before_it_begins_and_when_it_is_over_nobody_is_asked() {
        assertEquals(Optional.empty(), after(0, PairingState.PROPOSED));
        assertEquals(Optional.empty(), after(0, PairingState.ACCEPTED_BY_SOME));
        assertEquals(Optional.empty(), after(160, PairingState.CLOSED));
    }

    private static Optional<RatingPoint> after(int days, PairingState state) {
        return RatingPoint.of(state, BEGAN, BEGAN.plus(TERM), BEGAN.plus(Duration.ofDays(days)));
    }
}
