package org.reversementoring.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.pairing.OnePairing;

/** The third session of Ada, who teaches Ben and Cleo: {@code OneSession.in(ACCEPTED, "ada", "ben")}. */
final class OneSession {
    static final Instant START = Instant.parse("2026-12-01T09:00:00Z");
    static final Instant SOON = START.minus(Duration.ofDays(5));
    static final Slot SLOT = new Slot(START, Duration.ofHours(1));
    static final Slot LATER = new Slot(START.plus(Duration.ofDays(2)), Duration.ofMinutes(45));

    static final SessionPlan PLAN = new SessionPlan(SLOT, Venue.unknown(), Preparation.none());

    private OneSession() {}

    /** @param proposer who has proposed the time @param others who have accepted it */
    static Session in(SessionState state, String proposer, String... others) {
        Set<String> accepted =
                Stream.concat(Stream.of(proposer), Stream.of(others)).collect(Collectors.toSet());
        return new Session(
                3,
                7,
                17,
                3,
                state,
                SLOT,
                new Venue("Café Roth"),
                Optional.of(OnePairing.key(proposer)),
                accepted.stream().map(OnePairing::key).collect(Collectors.toSet()),
                Preparation.none(),
                new CalendarEntry(UUID.fromString("0b9e3f6e-7e1a-4c59-9a54-2f6a3f1d7c10"), 2),
                SOON);
    }
}
