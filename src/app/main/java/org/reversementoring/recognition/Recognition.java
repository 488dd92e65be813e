package org.reversementoring.recognition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.pairing.Part;
import org.reversementoring.programme.PersonKey;

/**
 * The rules by which badges are earned. What somebody has earned follows from what they took part in and from nothing
 * else: neither from the clock nor from what has been awarded before. Each badge is earned once in each programme, as
 * early as the facts allow.
 */
public final class Recognition {
    static final int SESSIONS_IN_RHYTHM = 6;
    static final int PEOPLE_TAUGHT = 3;
    static final Duration YEAR = Duration.ofDays(365);

    private static final int DAYS_OF_A_WEEK = 7;
    private static final Comparator<Earned> EARLIEST =
            Comparator.comparing(Earned::at).thenComparing(Earned::pairingId);

    private Recognition() {}

    /** @param involvements all of one person, in any order @return in the order of programmes and badges */
    public static List<Earned> of(Collection<Involvement> involvements) {
        Map<Integer, List<Involvement>> programmes =
                involvements.stream().collect(Collectors.groupingBy(Involvement::programmeId));
        return programmes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> inProgramme(entry.getValue()))
                .toList();
    }

    private static Stream<Earned> inProgramme(List<Involvement> involvements) {
        List<Involvement> some = involvements.stream()
                .sorted(Comparator.comparing(Involvement::pairingId))
                .toList();
        return Badge.rules().stream().flatMap(badge -> earned(badge, some).min(EARLIEST).stream());
    }

    private static Stream<Earned> earned(Badge badge, List<Involvement> some) {
        return switch (badge) {
            case FIRST_SESSION -> each(badge, some, Recognition::firstMet);
            case STEADY_RHYTHM -> each(badge, some, Recognition::inRhythm);
            case GOAL_REACHED -> each(badge, some, one -> earliest(one.reached()));
            case STORY_PUBLISHED -> each(badge, some, one -> earliest(one.told()));
            case PROGRAMME_COMPLETED ->
                each(badge, some, one -> one.completed()
                        .filter(at -> one.agreed() && !one.held().isEmpty()));
            case CIRCLE_HOST ->
                each(badge, some, one -> firstMet(one).filter(at -> one.group() && one.part() == Part.MENTOR));
            case SHARED_WITH_THREE -> shared(some);
            case SWITCHED_ROLES -> switched(some).stream();
            case YEAR_TOGETHER -> together(some);
            case BRIDGE_BUILDER, GENEROUS_TEACHER, CURIOUS_MIND, TRAILBLAZER, OWN_WORDS -> Stream.empty();
        };
    }

    /** When somebody had done in a pairing what a rule asks for. */
    private interface Moment {
        Optional<Instant> of(Involvement one);
    }

    private static Stream<Earned> each(Badge badge, List<Involvement> some, Moment moment) {
        return some.stream()
                .flatMap(one ->
                        moment.of(one).map(at -> new Earned(badge, one.programmeId(), one.pairingId(), at)).stream());
    }

    private static Optional<Instant> firstMet(Involvement one) {
        return one.held().stream().map(Meeting::end).findFirst();
    }

    private static Optional<Instant> earliest(List<Instant> moments) {
        return moments.stream().min(Comparator.naturalOrder());
    }

    /** Half as long again as agreed is still in rhythm: people have holidays. */
    private static Optional<Instant> inRhythm(Involvement one) {
        Duration longest = Duration.ofDays((long) DAYS_OF_A_WEEK * one.weeks())
                .multipliedBy(3)
                .dividedBy(2);
        int row = 0;
        Meeting before = null;
        for (Meeting meeting : one.held()) {
            boolean goesOn = before != null
                    && Duration.between(before.start(), meeting.start()).compareTo(longest) <= 0;
            row = goesOn ? row + 1 : 1;
            if (row == SESSIONS_IN_RHYTHM) {
                return Optional.of(meeting.end());
            }
            before = meeting;
        }
        return Optional.empty();
    }

    /** The third of those with whom a topic was shared makes it, whichever pairings these were in. */
    private static Stream<Earned> shared(List<Involvement> some) {
        record Learner(PersonKey person, int pairingId, Instant at) {}
        Map<Integer, List<Learner>> topics = new HashMap<>();
        for (Involvement one : some) {
            one.topicId().ifPresent(topic -> one.taught()
                    .forEach((person, at) -> topics.computeIfAbsent(topic, any -> new ArrayList<>())
                            .add(new Learner(person, one.pairingId(), at))));
        }
        List<Earned> earned = new ArrayList<>();
        for (List<Learner> learners : topics.values()) {
            learners.sort(Comparator.comparing(Learner::at)
                    .thenComparing(Learner::pairingId)
                    .thenComparing(learner -> learner.person().value()));
            Set<PersonKey> taught = new HashSet<>();
            learners.stream()
                    .filter(learner -> taught.add(learner.person()) && taught.size() == PEOPLE_TAUGHT)
                    .findFirst()
                    .ifPresent(third -> earned.add(new Earned(
                            Badge.SHARED_WITH_THREE, some.get(0).programmeId(), third.pairingId(), third.at())));
        }
        return earned.stream();
    }

    private static Optional<Earned> switched(List<Involvement> some) {
        Optional<Earned> asMentor = firstAs(Part.MENTOR, some);
        Optional<Earned> asMentee = firstAs(Part.MENTEE, some);
        return asMentor.flatMap(one -> asMentee.map(other -> EARLIEST.compare(one, other) > 0 ? one : other));
    }

    private static Optional<Earned> firstAs(Part part, List<Involvement> some) {
        return each(Badge.SWITCHED_ROLES, some, one -> firstMet(one).filter(at -> one.part() == part))
                .min(EARLIEST);
    }

    /** With the same partners, also where one pairing has renewed another. */
    private static Stream<Earned> together(List<Involvement> some) {
        record Met(int pairingId, Meeting meeting) {}
        Map<Set<PersonKey>, List<Met>> met = new LinkedHashMap<>();
        some.stream().filter(one -> !one.group()).forEach(one -> one.held()
                .forEach(meeting -> met.computeIfAbsent(one.partners(), any -> new ArrayList<>())
                        .add(new Met(one.pairingId(), meeting))));
        return met.values().stream().flatMap(meetings -> {
            meetings.sort(
                    Comparator.comparing((Met one) -> one.meeting().start()).thenComparing(Met::pairingId));
            Instant year = meetings.get(0).meeting().start().plus(YEAR);
            return meetings.stream()
                    .filter(one -> !one.meeting().start().isBefore(year))
                    .limit(1)
                    .map(one -> new Earned(
                            Badge.YEAR_TOGETHER,
                            some.get(0).programmeId(),
                            one.pairingId(),
                            one.meeting().end()));
        });
    }
}
