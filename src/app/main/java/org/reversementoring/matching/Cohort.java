package org.reversementoring.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/**
 * Those who are to be matched, as they were when the run began: never changes, however long the run lasts. People, their
 * topics and all else are numbers here. People stand in an order that follows from their keys and the seed alone, so that
 * neither the database nor the alphabet favours anybody where scores are equal.
 *
 * <p>About 200 bytes a person, and 16 for each offer and wish.
 */
public final class Cohort {
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** How many numbers each wish of {@link #wishes} takes. */
    static final int WISH = 4;

    static final int APART = 1;
    static final int VETO = 2;
    static final int FORMER = 4;
    static final int PREFERS = 8;
    static final int PREFERRED = 16;

    private final PersonKey[] keys;
    private final Map<PersonKey, Integer> numbers;

    /** Which people the mentees are, and the mentors. */
    final int[] mentees;

    final int[] mentors;
    private final Market market;

    final int[] departments;
    final int[] sites;
    final int[] grades;
    final int[] joined;
    final MeetingFormat[] formats;
    final long[] languages;
    final int languageWords;
    final long[] weeks;
    /** Goes beyond the people of the cohort: managers need not take part. */
    final int[] managers;

    /** By mentee: topic, level and priority of each wish, and the level at which they offer the topic themselves. */
    final int[] wishStart;

    final int[] wishes;
    /** By mentee: topic and level of each offer. */
    final int[] giftStart;

    final int[] gifts;
    /** By topic: mentor and level of each offer; and of each wish that a mentor has. */
    final int[] offerStart;

    final int[] offers;
    final int[] mentorWishStart;
    final int[] mentorWishes;
    /** By topic: from 0 to 100, how much wanted. */
    final int[] scarcity;

    final int[] topicIds;
    /** By person: somebody, and what the two have to do with each other. */
    final int[] bondStart;

    final int[] bonds;

    private Cohort(List<Profile> people, Surroundings around, Optional<Map<Integer, Integer>> wanted) {
        keys = people.stream().map(Profile::person).toArray(PersonKey[]::new);
        numbers = new HashMap<>();
        for (PersonKey key : keys) {
            numbers.put(key, numbers.size());
        }
        mentees = numbersOf(people, profile -> profile.participation().learns());
        mentors = numbersOf(people, profile -> profile.participation().teaches());
        market = Market.of(
                Arrays.stream(mentees)
                        .map(person -> people.get(person).participation().menteeCapacity())
                        .toArray(),
                Arrays.stream(mentors)
                        .map(person -> people.get(person).participation().mentorCapacity())
                        .toArray());
        departments = shared(people, profile -> profile.facts().department());
        sites = shared(people, Profile::site);
        grades = people.stream()
                .mapToInt(profile -> profile.facts().grade().orElse(UNKNOWN))
                .toArray();
        joined = people.stream()
                .mapToInt(profile -> profile.facts()
                        .joined()
                        .map(LocalDate::toEpochDay)
                        .map(Math::toIntExact)
                        .orElse(UNKNOWN))
                .toArray();
        formats =
                people.stream().map(profile -> profile.participation().format()).toArray(MeetingFormat[]::new);
        List<String> spoken = people.stream()
                .flatMap(profile -> profile.languages().stream())
                .map(Locale::getLanguage)
                .distinct()
                .sorted()
                .toList();
        languageWords = spoken.size() / Long.SIZE + 1;
        languages = languages(people, spoken);
        weeks = new long[Week.WORDS * keys.length];
        for (int person = 0; person < keys.length; person++) {
            Profile profile = people.get(person);
            Week.write(profile.participation().hours(), profile.zone(), around.at(), weeks, person * Week.WORDS);
        }
        managers = managers(people, around);

        topicIds = people.stream()
                .flatMapToInt(profile -> IntStream.concat(
                        profile.offers().stream().mapToInt(Offer::topicId),
                        profile.wishes().stream().mapToInt(Wish::topicId)))
                .distinct()
                .sorted()
                .toArray();
        Lists wished = new Lists(mentees.length);
        Lists given = new Lists(mentees.length);
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            Profile profile = people.get(mentees[mentee]);
            for (Wish wish : profile.wishes()) {
                wished.add(
                        mentee,
                        topic(wish.topicId()),
                        wish.level().value(),
                        urgency(wish.priority()),
                        ownLevel(profile, wish.topicId()));
            }
            for (Offer offer : profile.offers()) {
                given.add(mentee, topic(offer.topicId()), offer.level().value());
            }
        }
        wishStart = wished.starts();
        wishes = wished.all();
        giftStart = given.starts();
        gifts = given.all();
        Lists offered = new Lists(topicIds.length);
        Lists wishedByMentors = new Lists(topicIds.length);
        for (int mentor = 0; mentor < mentors.length; mentor++) {
            Profile profile = people.get(mentors[mentor]);
            for (Offer offer : profile.offers()) {
                offered.add(topic(offer.topicId()), mentor, offer.level().value());
            }
            for (Wish wish : profile.wishes()) {
                wishedByMentors.add(topic(wish.topicId()), mentor, wish.level().value());
            }
        }
        offerStart = offered.starts();
        offers = offered.all();
        mentorWishStart = wishedByMentors.starts();
        mentorWishes = wishedByMentors.all();
        scarcity = wanted.map(this::scarcity).orElseGet(this::scarcity);
        Lists bound = bonds(people, around);
        bondStart = bound.starts();
        bonds = bound.all();
    }

    /**
     * Of those who take part now; others are passed over.
     *
     * @throws IllegalArgumentException if somebody is there twice
     */
    public static Cohort of(Collection<Profile> people, Surroundings around) {
        return of(people, around, Optional.empty());
    }

    /**
     * Of some out of a larger cohort, so that they can be judged without the others.
     *
     * @param wanted as the larger cohort says
     */
    static Cohort of(Collection<Profile> people, Surroundings around, Map<Integer, Integer> wanted) {
        return of(people, around, Optional.of(wanted));
    }

    private static Cohort of(Collection<Profile> people, Surroundings around, Optional<Map<Integer, Integer>> wanted) {
        if (people.stream().map(Profile::person).distinct().count() < people.size()) {
            throw new IllegalArgumentException("Somebody is there twice");
        }
        return new Cohort(
                people.stream()
                        .filter(profile -> profile.participation().teaches()
                                || profile.participation().learns())
                        .sorted(Comparator.comparingLong(
                                        (Profile profile) -> Seeded.hash(around.seed(), profile.person()))
                                .thenComparing(profile -> profile.person().value()))
                        .toList(),
                around,
                wanted);
    }

    /** By topic, from 0 to 100, how many of those who have to do with it wish for it. */
    public Map<Integer, Integer> wanted() {
        Map<Integer, Integer> wanted = new HashMap<>();
        for (int topic = 0; topic < topicIds.length; topic++) {
            wanted.put(topicIds[topic], scarcity[topic]);
        }
        return wanted;
    }

    public int people() {
        return keys.length;
    }

    public Market market() {
        return market;
    }

    public PersonKey mentee(int mentee) {
        return keys[mentees[mentee]];
    }

    public PersonKey mentor(int mentor) {
        return keys[mentors[mentor]];
    }

    /** By their number as a mentee; empty if they do not look for a mentor. */
    Optional<Integer> menteeNumber(PersonKey person) {
        return position(mentees, person);
    }

    Optional<Integer> mentorNumber(PersonKey person) {
        return position(mentors, person);
    }

    private Optional<Integer> position(int[] ofRole, PersonKey person) {
        return Optional.ofNullable(numbers.get(person))
                .map(number -> Arrays.binarySearch(ofRole, number))
                .filter(at -> at >= 0);
    }

    /** Whether one stands above the other by at most so many levels, in either direction. */
    boolean inOneLine(int one, int other, int levels) {
        return isAbove(one, other, levels) || isAbove(other, one, levels);
    }

    private boolean isAbove(int above, int below, int levels) {
        int person = below;
        for (int level = 0; level < levels; level++) {
            person = managers[person];
            if (person == UNKNOWN) {
                return false;
            }
            if (person == above) {
                return true;
            }
        }
        return false;
    }

    boolean haveLanguageInCommon(int one, int other) {
        for (int word = 0; word < languageWords; word++) {
            if ((languages[one * languageWords + word] & languages[other * languageWords + word]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int[] numbersOf(List<Profile> people, Predicate<Profile> ofRole) {
        return IntStream.range(0, people.size())
                .filter(person -> ofRole.test(people.get(person)))
                .toArray();
    }

    /** Equal numbers for equal names, however written; none for no name. */
    private static int[] shared(List<Profile> people, Function<Profile, String> name) {
        Map<String, Integer> known = new HashMap<>();
        return people.stream()
                .map(name)
                .map(Text::nameKey)
                .mapToInt(key -> key.isEmpty() ? UNKNOWN : known.computeIfAbsent(key, unseen -> known.size()))
                .toArray();
    }

    /** Whoever has not named a language is not kept from anybody by it. */
    private long[] languages(List<Profile> people, List<String> spoken) {
        long[] all = new long[languageWords * people.size()];
        for (int person = 0; person < people.size(); person++) {
            if (people.get(person).languages().isEmpty()) {
                Arrays.fill(all, person * languageWords, (person + 1) * languageWords, -1L);
            }
            for (Locale language : people.get(person).languages()) {
                int number = spoken.indexOf(language.getLanguage());
                all[person * languageWords + number / Long.SIZE] |= 1L << number % Long.SIZE;
            }
        }
        return all;
    }

    private int[] managers(List<Profile> people, Surroundings around) {
        Map<PersonKey, PersonKey> known = new HashMap<>(around.managers());
        people.forEach(profile ->
                profile.facts().manager().ifPresent(manager -> known.putIfAbsent(profile.person(), manager)));
        Map<PersonKey, Integer> everybody = new HashMap<>(numbers);
        known.forEach((person, manager) -> {
            everybody.putIfAbsent(person, everybody.size());
            everybody.putIfAbsent(manager, everybody.size());
        });
        int[] all = new int[everybody.size()];
        Arrays.fill(all, UNKNOWN);
        known.forEach((person, manager) -> all[everybody.get(person)] = everybody.get(manager));
        return all;
    }

    private int topic(int topicId) {
        return Arrays.binarySearch(topicIds, topicId);
    }

    private static int urgency(Priority priority) {
        return switch (priority) {
            case MOST_OF_ALL -> 100;
            case SOON -> 60;
            case SOMETIME -> 30;
        };
    }

    private static int ownLevel(Profile profile, int topicId) {
        return profile.offers().stream()
                .filter(offer -> offer.topicId() == topicId)
                .mapToInt(offer -> offer.level().value())
                .findFirst()
                .orElse(0);
    }

    private int[] scarcity(Map<Integer, Integer> wanted) {
        return Arrays.stream(topicIds)
                .map(topic -> wanted.getOrDefault(topic, 0))
                .toArray();
    }

    private int[] scarcity() {
        int[] wanted = new int[topicIds.length];
        for (int at = 0; at < wishes.length; at += WISH) {
            wanted[wishes[at]]++;
        }
        int[] shares = new int[topicIds.length];
        for (int topic = 0; topic < shares.length; topic++) {
            int had = (offerStart[topic + 1] - offerStart[topic]) / 2;
            shares[topic] = wanted[topic] == 0 ? 0 : 100 * wanted[topic] / (wanted[topic] + had);
        }
        return shares;
    }

    private Lists bonds(List<Profile> people, Surroundings around) {
        Lists all = new Lists(keys.length);
        for (Bond bond : around.apart()) {
            bind(all, bond.one(), APART, bond.other(), APART);
        }
        for (Bond bond : around.formerPartners()) {
            bind(all, bond.one(), FORMER, bond.other(), FORMER);
        }
        for (Profile profile : people) {
            for (PersonKey avoided : profile.participation().avoided()) {
                bind(all, profile.person(), VETO, avoided, VETO);
            }
            for (PersonKey preferred : profile.participation().preferred()) {
                bind(all, profile.person(), PREFERS, preferred, PREFERRED);
            }
        }
        return all;
    }

    private void bind(Lists all, PersonKey one, int ofOne, PersonKey other, int ofOther) {
        Integer first = numbers.get(one);
        Integer second = numbers.get(other);
        if (first != null && second != null) {
            all.add(first, second, ofOne);
            all.add(second, first, ofOther);
        }
    }
}
