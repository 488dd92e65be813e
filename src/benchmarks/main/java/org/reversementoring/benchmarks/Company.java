package org.reversementoring.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.PersonKey;

/**
 * A made-up company, the same at each run. Seven of ten people offer something; topics and departments are as uneven as
 * in life, the first of each being the largest, and the number of departments does not depend on the number of people:
 * what grows is the directory, not its filters.
 *
 * @param size how many people work there
 * @param mostOffers of one mentor; on average they have half as many
 */
record Company(int size, int mostOffers) {
    static final int DEPARTMENTS = 60;

    private static final long SEED = 20_261_122;
    private static final double UNEVENNESS = 0.9;
    private static final int MENTORS_OF_TEN = 7;
    private static final int USUAL_MOST_OFFERS = 6;
    private static final int MOST_WISHES = 4;
    private static final List<String> FIRST_NAMES = List.of(
            "Ada",
            "Amir",
            "Anneliese",
            "Bao",
            "Chidi",
            "Carmen",
            "Dmitri",
            "Ebru",
            "Émile",
            "Fatima",
            "Grace",
            "Hans",
            "Ingrid",
            "Jamal",
            "Jörg",
            "Kwame",
            "Lena",
            "Mei",
            "Nikhil",
            "Olga",
            "Pedro",
            "Quynh",
            "Rosa",
            "Sadiq",
            "Tomás",
            "Uma",
            "Viktor",
            "Wanjiru",
            "Xenia",
            "Yusuf",
            "Zoë");
    private static final List<String> LAST_NAMES = List.of(
            "Abara",
            "Ångström",
            "Bauer",
            "Becker",
            "Chatterjee",
            "Costa",
            "Dubois",
            "Dąbrowski",
            "Eriksen",
            "Fischer",
            "García",
            "Haddad",
            "Ito",
            "Jansen",
            "Kowalski",
            "Kim",
            "Lindqvist",
            "López",
            "Moreau",
            "Müller",
            "Nguyen",
            "Novák",
            "Okafor",
            "Øverland",
            "Papadopoulos",
            "Patel",
            "Rossi",
            "Şahin",
            "Schmidt",
            "Silva",
            "Suzuki",
            "Tanaka",
            "Ueda",
            "Vargas",
            "van Dijk",
            "Weber",
            "Wójcik",
            "Yılmaz",
            "Zhang",
            "Zimmermann");
    private static final List<String> SITES = List.of("Berlin", "Bengaluru", "Bogotá", "Nairobi", "Oslo", "Pune", "");
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Asia/Kolkata", "America/Bogota", "Africa/Nairobi");
    private static final List<String> SENTENCES = List.of(
            "", "I do this every day and like to show how.", "Taught my own team last year; happy to begin from zero.");

    Company(int size) {
        this(size, USUAL_MOST_OFFERS);
    }

    static String department(int rank) {
        return "Department %02d".formatted(rank);
    }

    static Account account(int number) {
        SplittableRandom dice = dice(number);
        String fullName = FIRST_NAMES.get(dice.nextInt(FIRST_NAMES.size())) + " "
                + LAST_NAMES.get(dice.nextInt(LAST_NAMES.size()));
        String username = "user%06d".formatted(number);
        return new Account(key(number), username, fullName);
    }

    /** @param topicIds the most popular first */
    List<Profile> profiles(List<Integer> topicIds) {
        double[] topicShares = shares(topicIds.size());
        double[] departmentShares = shares(DEPARTMENTS);
        return IntStream.range(0, size)
                .mapToObj(number -> profile(number, topicIds, topicShares, departmentShares))
                .toList();
    }

    /** These profiles as a file that the app imports. @param topics their names, by number */
    String file(List<Profile> profiles, Map<Integer, String> topics) {
        StringBuilder file =
                new StringBuilder("username,department,grade,joined,manager,site,time_zone,languages,offers,wishes\n");
        for (int number = 0; number < profiles.size(); number++) {
            Profile profile = profiles.get(number);
            Facts facts = profile.facts();
            file.append(String.join(
                            ",",
                            account(number).username(),
                            facts.department(),
                            Integer.toString(facts.grade().orElseThrow()),
                            facts.joined().orElseThrow().toString(),
                            number == 0 ? "" : account(number / 8).username(),
                            facts.site(),
                            facts.zone().orElseThrow().getId(),
                            "en|de",
                            several(profile.offers(), offer -> topics.get(offer.topicId()), Offer::level),
                            several(profile.wishes(), wish -> topics.get(wish.topicId()), Wish::level)))
                    .append('\n');
        }
        return file.toString();
    }

    private static <T> String several(List<T> interests, Function<T, String> topic, Function<T, Level> level) {
        return interests.stream()
                .map(interest ->
                        topic.apply(interest) + ":" + level.apply(interest).value())
                .collect(Collectors.joining("|", "\"", "\""));
    }

    private Profile profile(int number, List<Integer> topicIds, double[] topicShares, double[] departmentShares) {
        SplittableRandom dice = dice(~number);
        Facts facts = new Facts(
                department(drawn(dice, departmentShares)),
                OptionalInt.of(dice.nextInt(Facts.LOWEST_GRADE, Facts.HIGHEST_GRADE + 1)),
                Optional.of(LocalDate.of(2000 + dice.nextInt(26), 1 + dice.nextInt(12), 1)),
                number == 0 ? Optional.empty() : Optional.of(key(number / 8)),
                one(dice, SITES),
                Optional.of(ZoneId.of(one(dice, ZONES))),
                List.of(Locale.ENGLISH, Locale.GERMAN));
        boolean mentor = dice.nextInt(10) < MENTORS_OF_TEN;
        List<Offer> offers = several(
                dice,
                topicShares,
                mentor ? dice.nextInt(1, mostOffers + 1) : 0,
                rank -> new Offer(topicIds.get(rank), level(dice), one(dice, SENTENCES)));
        List<Wish> wishes = several(
                dice,
                topicShares,
                dice.nextInt(MOST_WISHES + 1),
                rank -> new Wish(
                        topicIds.get(topicIds.size() - 1 - rank), level(dice), one(dice, SENTENCES), Priority.SOON));
        return new Profile(
                key(number),
                0,
                account(number).sortName(),
                facts,
                Participation.none().enrolled(),
                offers,
                wishes);
    }

    private static <T> List<T> several(SplittableRandom dice, double[] shares, int count, IntFunction<T> make) {
        Set<Integer> ranks = new HashSet<>();
        List<T> made = new ArrayList<>();
        while (made.size() < count) {
            int rank = drawn(dice, shares);
            if (ranks.add(rank)) {
                made.add(make.apply(rank));
            }
        }
        return made;
    }

    private static Level level(SplittableRandom dice) {
        return new Level(dice.nextInt(Level.LOWEST, Level.HIGHEST + 1));
    }

    private static <T> T one(SplittableRandom dice, List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }

    private static PersonKey key(int number) {
        return new PersonKey("8a7f%028x".formatted(number));
    }

    private static SplittableRandom dice(int number) {
        return new SplittableRandom(SEED + number).split();
    }

    /** Zipf's law: how much of everything falls to each rank and those before it. */
    private static double[] shares(int ranks) {
        double[] upTo = new double[ranks];
        double total = 0;
        for (int rank = 0; rank < ranks; rank++) {
            total += Math.pow(rank + 1, -UNEVENNESS);
            upTo[rank] = total;
        }
        for (int rank = 0; rank < ranks; rank++) {
            upTo[rank] /= total;
        }
        return upTo;
    }

    private static int drawn(SplittableRandom dice, double[] upTo) {
        double at = dice.nextDouble();
        int rank = 0;
        while (rank < upTo.length - 1 && upTo[rank] < at) {
            rank++;
        }
        return rank;
    }
}
