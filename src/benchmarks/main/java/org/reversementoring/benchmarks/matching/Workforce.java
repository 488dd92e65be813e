package org.reversementoring.benchmarks.matching;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.reversementoring.matching.Cohort;
import org.reversementoring.matching.Surroundings;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.Wish;
import org.reversementoring.profile.WorkingHours;
import org.reversementoring.programme.PersonKey;

/**
 * A made-up company of which some want to learn and as many to teach, the same at each run. Grades follow the tree of
 * reporting; topics are as uneven as in life and differ by department; fourteen sites lie in as many zones.
 *
 * @param side how many mentees there are, and how many mentors
 */
record Workforce(int side, MarketKind kind) {
    private static final long SEED = 42;
    private static final int SPAN = 7;
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "Europe/Berlin",
            "Europe/London",
            "Europe/Paris",
            "Europe/Madrid",
            "Europe/Warsaw",
            "America/New_York",
            "America/Chicago",
            "America/Los_Angeles",
            "America/Sao_Paulo",
            "Asia/Kolkata",
            "Asia/Singapore",
            "Asia/Tokyo",
            "Australia/Sydney");
    private static final List<String> LANGUAGES =
            List.of("de", "fr", "es", "pl", "pt", "hi", "zh", "ja", "it", "nl", "tr");

    Cohort cohort() {
        return Cohort.of(people(), Surroundings.none(Instant.parse("2026-11-23T12:00:00Z"), SEED));
    }

    /** Every other one is a mentor. A person's manager is among those who came before, so that late comers are junior. */
    List<Profile> people() {
        SplittableRandom random = new SplittableRandom(SEED + side);
        double[] popularity = popularity(90 + side / 65);
        List<Profile> people = new ArrayList<>(2 * side);
        for (int number = 0; number < 2 * side; number++) {
            people.add(person(number, random, popularity));
        }
        return people;
    }

    private Profile person(int number, SplittableRandom random, double[] popularity) {
        boolean mentor = number % 2 == 1;
        // Those who teach stand lower in the tree than those who learn.
        int place = mentor ? side / 2 + random.nextInt(3 * side / 2) : random.nextInt(3 * side / 2);
        int department = department(place);
        int depth = depth(place);
        int site = random.nextInt(ZONES.size());
        Facts facts = new Facts(
                "Department " + department,
                OptionalInt.of(Math.max(1, 16 - 2 * depth - random.nextInt(3))),
                Optional.of(LocalDate.of(
                        2026 - random.nextInt(Math.max(1, 26 - 3 * depth)) - 1, 1 + random.nextInt(12), 1)),
                place == 0 ? Optional.empty() : Optional.of(key((place - 1) / SPAN)),
                "Site " + site,
                Optional.of(ZoneId.of(ZONES.get(site))),
                List.of(Locale.ENGLISH, Locale.forLanguageTag(LANGUAGES.get(random.nextInt(LANGUAGES.size()))))
                        .subList(random.nextInt(10) == 0 ? 1 : 0, 2));
        int from = 7 + random.nextInt(4);
        Participation participation = new Participation(
                Standing.TAKING_PART,
                mentor ? Role.MENTOR : Role.MENTEE,
                mentor ? kind.mentorPlaces(random) : 0,
                mentor ? 0 : kind.menteePlaces(random),
                "",
                "",
                random.nextInt(5) == 0 ? MeetingFormat.IN_PERSON : MeetingFormat.BOTH,
                Optional.of(new WorkingHours(
                        EnumSet.range(DayOfWeek.MONDAY, random.nextInt(4) == 0 ? DayOfWeek.THURSDAY : DayOfWeek.FRIDAY),
                        LocalTime.of(from, 0),
                        LocalTime.of(from + 8, 0))),
                "",
                Optional.empty(),
                List.of(),
                random.nextInt(20) == 0 ? Set.of(personKey(random.nextInt(2 * side))) : Set.of(),
                random.nextInt(50) == 0 ? Set.of(personKey(random.nextInt(2 * side))) : Set.of(),
                Set.of(),
                Map.of());
        Map<Integer, Integer> main =
                topics(random, mentor ? 3 + random.nextInt(6) : 2 + random.nextInt(4), popularity, department);
        Map<Integer, Integer> other = topics(random, random.nextInt(3), popularity, department);
        other.keySet().removeAll(main.keySet());
        Map<Integer, Integer> offers = mentor ? main : other;
        Map<Integer, Integer> wishes = mentor ? other : main;
        return new Profile(
                personKey(number),
                1,
                "Person " + number,
                facts,
                participation,
                offers.entrySet().stream()
                        .map(topic -> new Offer(topic.getKey(), new Level(topic.getValue()), ""))
                        .toList(),
                wishes.entrySet().stream()
                        .map(topic -> new Wish(
                                topic.getKey(),
                                new Level(topic.getValue()),
                                "",
                                Priority.values()[random.nextInt(Priority.values().length)]))
                        .toList());
    }

    /** Two of three are what everybody is after, the third what the department is. */
    private static Map<Integer, Integer> topics(
            SplittableRandom random, int count, double[] popularity, int department) {
        Map<Integer, Integer> topics = new HashMap<>();
        while (topics.size() < count) {
            double at = random.nextDouble() * popularity[popularity.length - 1];
            int topic = 0;
            while (popularity[topic] < at) {
                topic++;
            }
            if (random.nextInt(3) == 0) {
                topic = (topic + 7 * department) % popularity.length;
            }
            topics.put(topic + 1, 1 + random.nextInt(5));
        }
        return topics;
    }

    private static double[] popularity(int topics) {
        double[] sums = new double[topics];
        double sum = 0;
        for (int topic = 0; topic < topics; topic++) {
            sum += 1 / Math.pow(topic + 1, 0.95);
            sums[topic] = sum;
        }
        return sums;
    }

    private static int depth(int place) {
        int depth = 0;
        for (int above = place; above > 0; above = (above - 1) / SPAN) {
            depth++;
        }
        return depth;
    }

    /** One for each who reports to somebody who reports to the top. */
    private static int department(int place) {
        int above = place;
        while (above > SPAN + SPAN * SPAN) {
            above = (above - 1) / SPAN;
        }
        return above;
    }

    private static PersonKey key(int place) {
        return new PersonKey("place-" + place);
    }

    private static PersonKey personKey(int number) {
        return new PersonKey("person-" + number);
    }
}
