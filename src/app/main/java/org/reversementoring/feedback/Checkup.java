package org.reversementoring.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.pairing.Agreement;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.session.Cadence;
import org.reversementoring.session.SessionFact;
import org.reversementoring.session.SessionState;

/**
 * How a pairing is, from facts alone: that there are sessions and when, that an agreement is signed, and what most answers
 * say where that may be told. It is given nothing that anybody has written.
 *
 * @param sessions of the pairing, by their beginning
 * @param moodLow whether most of the last answers were bad, as far as that may be told
 */
record Checkup(
        Pairing pairing,
        Optional<Agreement> inForce,
        List<SessionFact> sessions,
        boolean moodLow,
        boolean hasContact,
        Instant now) {
    private static final Duration TIME_TO_SIGN = Duration.ofDays(14);
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(7);
    private static final int DAYS_OF_A_WEEK = 7;

    /** How many times in a row they would have met, over which it is told that they seldom do; and the fewest for that. */
    private static final int RECENT = 6;

    private static final int FEWEST = 4;

    PairHealth health() {
        if (pairing.state().isOpen()) {
            return of(HealthState.INVITED, List.of(Fact.at(Fact.Kind.ASKED, pairing.until())));
        }
        if (pairing.state() == PairingState.PAUSED) {
            return of(HealthState.PAUSED, withSessions(Fact.at(Fact.Kind.PAUSED, pairing.since())));
        }
        return pairing.state() == PairingState.CLOSING
                ? of(HealthState.ENDING, withSessions(Fact.at(Fact.Kind.CLOSING, pairing.since())))
                : active();
    }

    private PairHealth active() {
        Set<HealthState> found = EnumSet.of(HealthState.WELL);
        List<Fact> facts = new ArrayList<>();
        if (isBehind()) {
            found.add(HealthState.STALLED);
            facts.add(Fact.of(Fact.Kind.BEHIND));
        }
        if (meetSeldom()) {
            found.add(HealthState.SELDOM);
            facts.add(Fact.of(Fact.Kind.SELDOM));
        }
        if (moodLow) {
            found.add(HealthState.STRAINED);
            facts.add(Fact.of(Fact.Kind.MOOD_LOW));
        }
        proposed().ifPresent(since -> {
            found.add(HealthState.WAITING);
            facts.add(Fact.at(Fact.Kind.TIME_PROPOSED, since));
        });
        if (inForce.isEmpty()) {
            facts.add(Fact.of(Fact.Kind.NOT_SIGNED));
            if (now.isAfter(pairing.beganAt().plus(TIME_TO_SIGN))) {
                found.add(HealthState.UNSIGNED);
            }
        }
        facts.add(Fact.of(planned().isPresent() ? Fact.Kind.NEXT_PLANNED : Fact.Kind.NOTHING_PLANNED));
        return of(found.iterator().next(), withSessions(facts.toArray(Fact[]::new)));
    }

    private List<Fact> withSessions(Fact... first) {
        List<Fact> facts = new ArrayList<>(List.of(first));
        facts.add(Fact.counted(Fact.Kind.HELD, (int) held().count()));
        lastHeld().ifPresent(last -> facts.add(Fact.at(Fact.Kind.LAST_HELD, last)));
        if (!hasContact) {
            facts.add(Fact.of(Fact.Kind.NO_CONTACT));
        }
        return facts;
    }

    private PairHealth of(HealthState state, List<Fact> facts) {
        return new PairHealth(pairing, state, facts);
    }

    private Stream<SessionFact> held() {
        return sessions.stream().filter(session -> session.state() == SessionState.HELD);
    }

    private Optional<Instant> lastHeld() {
        return held().map(SessionFact::start).max(Comparator.naturalOrder());
    }

    private Optional<Instant> planned() {
        return sessions.stream()
                .filter(session -> session.state() == SessionState.ACCEPTED)
                .map(SessionFact::start)
                .filter(start -> start.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /** A time that has waited for an answer so long that somebody might ask. */
    private Optional<Instant> proposed() {
        return sessions.stream()
                .filter(session -> session.state() == SessionState.PROPOSED || session.state() == SessionState.MOVED)
                .filter(session -> session.start().isAfter(now))
                .map(SessionFact::since)
                .filter(since -> now.isAfter(since.plus(TIME_TO_ANSWER)))
                .min(Comparator.naturalOrder());
    }

    /** Counted from the last session, or from the day on which they began or came back from a break. */
    private boolean isBehind() {
        Instant from = lastHeld().filter(last -> last.isAfter(pairing.since())).orElse(pairing.since());
        Duration cadence = cadence();
        boolean soon =
                planned().filter(start -> start.isBefore(now.plus(cadence))).isPresent();
        return !soon && now.isAfter(from.plus(cadence).plus(cadence.dividedBy(2)));
    }

    /** Over their last weeks, counted from when they began or came back from a break; a single session is soon held. */
    private boolean meetSeldom() {
        Duration cadence = cadence();
        Instant recently = now.minus(cadence.multipliedBy(RECENT));
        Instant from = recently.isAfter(pairing.since()) ? recently : pairing.since();
        long agreed = Duration.between(from, now).dividedBy(cadence);
        long met = held().filter(session -> !session.start().isBefore(from)).count();
        return agreed >= FEWEST && 2 * met < agreed;
    }

    private Duration cadence() {
        int weeks = inForce.map(agreement -> agreement.terms().weeks()).orElse(Cadence.USUAL.weeks());
        return Duration.ofDays((long) DAYS_OF_A_WEEK * weeks);
    }
}
