package org.reversementoring.goal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Level;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/** Lets the participants of a pairing rate themselves. All of them see what each has said; coordinators do not. */
public class RatingService {
    /** Of one pairing: with more, nobody would see what has become of any. */
    public static final int MOST_TOPICS = 6;

    private final Ratings ratings;
    private final PairGoalService goals;
    private final OwnPairings own;
    private final Topics topics;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Clock clock;

    public RatingService(
            Ratings ratings,
            PairGoalService goals,
            OwnPairings own,
            Topics topics,
            Accounts accounts,
            Transactions transactions,
            Clock clock) {
        this.ratings = ratings;
        this.goals = goals;
        this.own = own;
        this.topics = topics;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Empty unless the reader takes part, and before the pairing has begun. */
    public Optional<RatingsView> ratings(Reader reader, int pairingId) {
        return own.readable(reader, pairingId).map(pairing -> view(reader, pairing));
    }

    /** What a participant sees of what a pair wants to reach, and of how it rates itself. */
    public record RatedGoals(GoalsView goals, RatingsView ratings) {}

    /** Both at once, of a pairing that is looked up once; empty unless the reader takes part, and before it has begun. */
    public Optional<RatedGoals> withGoals(Reader reader, int pairingId) {
        return own.readable(reader, pairingId)
                .map(pairing -> new RatedGoals(goals.view(pairing), view(reader, pairing)));
    }

    private RatingsView view(Reader reader, Pairing pairing) {
        Map<Integer, Topic> known =
                topics.all().stream().collect(Collectors.toMap(Topic::id, Function.identity(), (one, same) -> one));
        List<Rating> given = ratings.of(List.of(pairing.id()));
        List<Topic> rated = rated(pairing, given).stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .toList();
        Map<PersonKey, Account> people = accounts.byKeys(
                pairing.participants().stream().map(Participant::person).toList());
        PersonKey person = reader.loggedIn();
        return new RatingsView(
                pairing.id(),
                rated,
                rated.size() >= MOST_TOPICS
                        ? List.of()
                        : reader.inAlphabet(
                                known.values().stream()
                                        .filter(topic -> !rated.contains(topic))
                                        .toList(),
                                Topic::name),
                pairing.participants().stream()
                        .sorted(Comparator.comparing(
                                participant -> !participant.person().equals(person)))
                        .map(participant -> new RatingsView.Person(
                                Optional.ofNullable(people.get(participant.person())),
                                participant.part(),
                                participant.person().equals(person),
                                levels(given, participant.person())))
                        .toList(),
                point(pairing));
    }

    private Optional<RatingPoint> point(Pairing pairing) {
        return RatingPoint.of(pairing.state(), pairing.beganAt(), pairing.until(), clock.instant());
    }

    /** The numbers of the topics, that of the pairing first, then in the order in which they were chosen. */
    private static Set<Integer> rated(Pairing pairing, List<Rating> given) {
        return IntStream.concat(pairing.topicId().stream(), given.stream().mapToInt(Rating::topicId))
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<Integer, Map<RatingPoint, Level>> levels(List<Rating> given, PersonKey person) {
        Map<Integer, Map<RatingPoint, Level>> levels = new LinkedHashMap<>();
        given.stream().filter(rating -> rating.person().equals(person)).forEach(rating -> levels.computeIfAbsent(
                        rating.topicId(), any -> new EnumMap<>(RatingPoint.class))
                .put(rating.point(), rating.level()));
        return levels;
    }

    /**
     * Those pairings in which the reader is still to rate themselves, each with the point that it is at; one statement.
     * One that takes a break is left in peace.
     */
    public Map<Integer, RatingPoint> asked(Reader reader, Collection<PairingView> views) {
        Map<Integer, RatingPoint> asked = new HashMap<>();
        Instant now = clock.instant();
        views.stream()
                .filter(OwnPairings::isLive)
                .filter(view -> view.state() != PairingState.PAUSED)
                .forEach(view -> RatingPoint.of(view.state(), view.beganAt(), view.until(), now)
                        .ifPresent(point -> asked.put(view.id(), point)));
        if (!asked.isEmpty()) {
            PersonKey person = reader.loggedIn();
            ratings.of(asked.keySet()).stream()
                    .filter(rating -> rating.person().equals(person))
                    .forEach(rating -> asked.remove(rating.pairingId(), rating.point()));
        }
        return asked;
    }

    /**
     * Keeps what the reader says at a point. What they have said at it of a topic that now has no level is taken back: with
     * the last of its ratings, a topic is no longer among those that are rated.
     *
     * @param point at which the pairing was when the form was shown
     * @param levels by the number of the topic, as typed
     * @throws NotPermitted unless the reader takes part
     * @throws Refused if the pairing has come to another point meanwhile or is over, if nothing was said, or if something
     *     is no level or no topic
     */
    public void rate(Reader reader, int pairingId, Optional<RatingPoint> point, Map<Integer, String> levels) {
        Pairing pairing = own.changeable(reader, pairingId);
        RatingPoint now = point(pairing)
                .filter(current -> point.equals(Optional.of(current)))
                .orElseThrow(() -> Refused.because("", "goal.rating.passed"));
        Set<Integer> known = topics.all().stream().map(Topic::id).collect(Collectors.toSet());
        List<Rating> given = ratings.of(List.of(pairingId));
        PersonKey person = reader.loggedIn();
        List<Rating> takenBack = given.stream()
                .filter(rating -> rating.person().equals(person) && rating.point() == now)
                .filter(rating -> levels.containsKey(rating.topicId()) && isLeftOut(levels.get(rating.topicId())))
                .toList();
        Set<Integer> rated = rated(
                pairing,
                given.stream().filter(rating -> !takenBack.contains(rating)).toList());
        Map<Integer, Level> said = new LinkedHashMap<>();
        levels.forEach((topic, typed) -> {
            if (!isLeftOut(typed)) {
                said.put(topic, Level.parse(typed).orElseThrow(() -> wrong(topic)));
                if (!known.contains(topic)) {
                    throw wrong(topic);
                }
            }
        });
        rated.addAll(said.keySet());
        if (said.isEmpty() && takenBack.isEmpty()) {
            throw Refused.because("", "goal.rating.nothing");
        }
        if (rated.size() > MOST_TOPICS) {
            throw Refused.because("", "goal.rating.too-many", MOST_TOPICS);
        }
        transactions.inOne(() -> {
            takenBack.forEach(rating -> ratings.remove(pairingId, person, rating.topicId(), now));
            said.forEach(
                    (topic, level) -> ratings.put(new Rating(pairingId, person, topic, now, level), clock.instant()));
        });
    }

    private static boolean isLeftOut(String typed) {
        return typed == null || typed.isBlank();
    }

    private static Refused wrong(int topic) {
        return Refused.because("level-" + topic, "profile.level.range", Level.LOWEST, Level.HIGHEST);
    }
}
