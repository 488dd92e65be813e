package org.reversementoring.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.programme.PersonKey;

/**
 * Finds times for the sessions of one pairing. A time at which nobody meets outside nine to five comes first. Where
 * there is none, the participants take turns: whoever has met outside nine to five less often does so next, if need be
 * before or after work, so that over {@link #MEMORY} their counts stay within one of each other. Nobody is asked for a
 * time at night; where that leaves nothing, nothing is proposed.
 *
 * <p>The same question always has the same answer.
 */
public final class Times {
    /** Over which those who meet outside nine to five take turns. */
    public static final Period MEMORY = Period.ofMonths(6);

    /** How many days a session may be before or after its due date. */
    static final int LEEWAY = 3;

    private static final int GRID_SECONDS = 15 * 60;
    private static final LocalTime FIRST_TRY = LocalTime.of(11, 0);

    /** Nobody outside nine to five, then fair, then the least strain, then for few, then nearest to what is due. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.<Candidate, Boolean>comparing(
                    candidate -> candidate.outside() > 0)
            .thenComparingInt(Candidate::apart)
            .thenComparing(Candidate::worst)
            .thenComparingInt(Candidate::outside)
            .thenComparing(Candidate::off)
            .thenComparing(candidate -> candidate.slot().start());

    private final List<Availability> people;
    private final Cadence cadence;
    private final Duration length;

    /** @param people the participants, two at least; due dates follow the clocks of the first one */
    public Times(List<Availability> people, Cadence cadence, Duration length) {
        if (people.size() < 2 || !Slot.isLength(length)) {
            throw new IllegalArgumentException("Nobody to meet, or no time for it: " + people + ", " + length);
        }
        this.people = List.copyOf(people);
        this.cadence = cadence;
        this.length = length;
    }

    /**
     * Times for the next session, the best first, at most one a day.
     *
     * @param earlier the sessions of the pairing that took place or are to come, in any order
     * @param busy what else the participants have
     * @param now before which nothing is proposed
     */
    public List<TimeOption> next(Collection<Slot> earlier, Collection<Slot> busy, Instant now) {
        return around(due(earlier, now), earlier, busy, now);
    }

    /** The same, for a session that is due at another time. */
    List<TimeOption> around(Instant due, Collection<Slot> earlier, Collection<Slot> busy, Instant now) {
        return new Search(due, earlier, busy, now).bestOfEachDay();
    }

    /** A cadence after the last session; where that has passed, or nothing has been yet, within the next seven days. */
    private Instant due(Collection<Slot> earlier, Instant now) {
        return earlier.stream()
                .map(Slot::start)
                .max(Comparator.naturalOrder())
                .map(last -> cadence.after(last, 1, home()))
                .filter(due -> due.isAfter(now))
                .orElseGet(() ->
                        now.atZone(home()).plusDays(LEEWAY + 1).with(FIRST_TRY).toInstant());
    }

    private ZoneId home() {
        return people.get(0).zone();
    }

    /** One look for a session that is due. */
    private final class Search {
        private final Instant due;
        private final LocalDate dueDay;
        private final Instant notBefore;
        private final List<Slot> taken;
        private final Fairness fairness;

        Search(Instant due, Collection<Slot> earlier, Collection<Slot> busy, Instant notBefore) {
            this.due = due;
            this.dueDay = due.atZone(home()).toLocalDate();
            this.notBefore = notBefore;
            this.taken = Stream.concat(earlier.stream(), busy.stream()).toList();
            Instant forgotten = due.atZone(home()).minus(MEMORY).toInstant();
            this.fairness = new Fairness(
                    people,
                    earlier.stream()
                            .filter(slot -> slot.start().isAfter(forgotten))
                            .toList());
        }

        /** The best first. */
        List<TimeOption> bestOfEachDay() {
            return dueDay.minusDays(LEEWAY)
                    .datesUntil(dueDay.plusDays(LEEWAY + 1))
                    .flatMap(day -> candidates(day).min(BEST_FIRST).stream())
                    .sorted(BEST_FIRST)
                    .map(this::option)
                    .toList();
        }

        private Stream<Candidate> candidates(LocalDate day) {
            Instant midnight = day.atStartOfDay(home()).toInstant();
            Instant next = day.plusDays(1).atStartOfDay(home()).toInstant();
            return Stream.iterate(midnight, start -> start.isBefore(next), start -> start.plusSeconds(GRID_SECONDS))
                    .filter(start -> !start.isBefore(notBefore))
                    .map(start -> new Slot(start, length))
                    .flatMap(slot -> candidate(slot).stream())
                    .filter(candidate -> taken.stream().noneMatch(candidate.slot()::overlaps));
        }

        private Optional<Candidate> candidate(Slot slot) {
            List<Strain> strains = new ArrayList<>(people.size());
            for (Availability one : people) {
                Optional<Strain> strain = one.strain(slot);
                if (strain.isEmpty()) {
                    return Optional.empty();
                }
                strains.add(strain.get());
            }
            return Optional.of(new Candidate(
                    slot,
                    strains,
                    (int) strains.stream().filter(Strain::counts).count(),
                    Math.max(Fairness.MOST_APART, fairness.apart(strains)),
                    Collections.max(strains),
                    Duration.between(due, slot.start()).abs()));
        }

        private TimeOption option(Candidate candidate) {
            Map<PersonKey, Strain> strains = new HashMap<>();
            for (int i = 0; i < people.size(); i++) {
                strains.put(people.get(i).person(), candidate.strains().get(i));
            }
            return new TimeOption(candidate.slot(), strains, candidate.apart() <= Fairness.MOST_APART);
        }
    }

    /**
     * A time with all that it is judged by.
     *
     * @param strains in the order of the people
     * @param outside how many meet outside nine to five
     * @param apart how far apart their counts would be, and {@link Fairness#MOST_APART} where that is not too far
     * @param worst the strain of the one who has most of it
     * @param off how far it is from what is due
     */
    private record Candidate(Slot slot, List<Strain> strains, int outside, int apart, Strain worst, Duration off) {}
}
