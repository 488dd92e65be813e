package org.reversementoring.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingView;

/** How far a pairing has come with its time, and what its people are asked by then. */
record Term(PairingState state, Optional<Ending> ending, Instant beganAt, Instant since, Instant until) {

    /** How long after a session or after the end questions can be answered. */
    static final Duration TIME_TO_ANSWER = Duration.ofDays(14);

    /** How long somebody can change what they have answered. */
    static final Duration TIME_TO_CHANGE = Duration.ofDays(1);

    static Term of(Pairing pairing) {
        return new Term(pairing.state(), pairing.ending(), pairing.beganAt(), pairing.since(), pairing.until());
    }

    static Term of(PairingView pairing) {
        return new Term(pairing.state(), pairing.ending(), pairing.beganAt(), pairing.since(), pairing.until());
    }

    /** Whether it has begun, whatever has become of it. */
    boolean hasBegun() {
        return state.isLive() || ending.filter(Ending::cameAbout).isPresent();
    }

    /**
     * What can be answered now. Half-time is counted from the day on which somebody asked. Whoever ends a pairing early is
     * not asked: nobody has to explain it.
     */
    Set<Occasion> reviews(Instant now) {
        Set<Occasion> reviews = EnumSet.noneOf(Occasion.class);
        boolean goesOn = state == PairingState.ACTIVE || state == PairingState.PAUSED;
        if (goesOn && !now.isBefore(halfTime())) {
            reviews.add(Occasion.HALF_TIME);
        }
        boolean completed = ending.filter(how -> how == Ending.COMPLETED).isPresent();
        if (state == PairingState.CLOSING || completed && now.isBefore(since.plus(TIME_TO_ANSWER))) {
            reviews.add(Occasion.END);
        }
        return reviews;
    }

    private Instant halfTime() {
        return beganAt.plus(Duration.between(beganAt, until).dividedBy(2));
    }
}
