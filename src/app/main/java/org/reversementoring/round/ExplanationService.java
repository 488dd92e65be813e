package org.reversementoring.round;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.matching.CommonTopic;
import org.reversementoring.matching.LeftOut;
import org.reversementoring.matching.Match;
import org.reversementoring.matching.Told;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Transactions;

/** Says why a round has brought people together, and why it has left somebody out: to each reader what they may know. */
public class ExplanationService {
    public static final int PAGE_SIZE = 50;

    private final Runs runs;
    private final Results results;
    private final Boards boards;
    private final Programmes programmes;
    private final ProfileService profileService;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Topics topics;
    private final RunSignal signal;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;

    public ExplanationService(
            Runs runs,
            Results results,
            Boards boards,
            Programmes programmes,
            ProfileService profileService,
            Profiles profiles,
            Accounts accounts,
            Topics topics,
            RunSignal signal,
            Transactions transactions,
            ReadOnlyMode readOnlyMode) {
        this.runs = runs;
        this.results = results;
        this.boards = boards;
        this.programmes = programmes;
        this.profileService = profileService;
        this.profiles = profiles;
        this.accounts = accounts;
        this.topics = topics;
        this.signal = signal;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
    }

    /**
     * Why two people are to meet; empty if there is no such pair any more.
     *
     * @throws NotPermitted unless the reader coordinates, or is one of the two and has been asked
     */
    public Optional<PairExplanation> explain(Reader reader, int pairId) {
        PersonKey person = reader.loggedIn();
        Optional<KeptPair> pair = results.pair(pairId);
        boolean own = pair.filter(kept -> kept.mark() == Mark.ASKED)
                .filter(kept -> kept.mentee().equals(person) || kept.mentor().equals(person))
                .isPresent();
        if (!reader.coordinator() && !own) {
            throw new NotPermitted();
        }
        return pair.flatMap(kept -> explain(reader, kept));
    }

    /** Why the reader and somebody have been brought together; empty unless a round has done so. */
    public Optional<PairExplanation> explainOwn(Reader reader, PersonKey other) {
        PersonKey person = reader.loggedIn();
        return results.asked(person, other).flatMap(kept -> explain(reader, kept));
    }

    private Optional<PairExplanation> explain(Reader reader, KeptPair pair) {
        List<PersonKey> both = List.of(pair.mentee(), pair.mentor());
        Map<PersonKey, Profile> kept = profiles.of(both);
        Optional<ProfileView> mentee = profileService.profile(reader, pair.mentee());
        Optional<ProfileView> mentor = profileService.profile(reader, pair.mentor());
        Optional<Run> run = runs.byId(pair.runId());
        if (kept.size() < both.size() || mentee.isEmpty() || mentor.isEmpty() || run.isEmpty()) {
            return Optional.empty();
        }
        Told told = Told.of(
                new Match(pair.mentee(), pair.mentor(), pair.score(), pair.mark() == Mark.LOCKED),
                pair.points(),
                run.get().policy().emphasis(),
                kept.get(pair.mentee()),
                kept.get(pair.mentor()),
                profileService.sight(reader, kept));
        Map<Integer, Topic> known = known();
        return Optional.of(new PairExplanation(
                new Naming(accounts.byKeys(both)).view(pair),
                told,
                mentee.get(),
                mentor.get(),
                named(told.topics(), known),
                named(told.returned(), known)));
    }

    private Map<Integer, Topic> known() {
        Map<Integer, Topic> known = new HashMap<>();
        topics.all().forEach(topic -> known.put(topic.id(), topic));
        return known;
    }

    private static List<Topic> named(List<CommonTopic> common, Map<Integer, Topic> known) {
        return common.stream()
                .filter(topic -> known.containsKey(topic.topicId()))
                .map(topic -> known.get(topic.topicId()))
                .toList();
    }

    /**
     * Those whom the run on a board has left out in a role, {@value #PAGE_SIZE} at a time and one more if there is one.
     *
     * @param after the number of the last one shown, 0 for the first page
     * @throws NotPermitted if the reader does not coordinate
     */
    public List<LeftOutView> leftOut(Reader reader, int programmeId, boolean asMentor, int after) {
        reader.coordinating();
        Board board = boards.of(programmeId);
        return board.runId().isEmpty()
                ? List.of()
                : views(results.leftOut(board.runId().getAsInt(), asMentor, after, PAGE_SIZE + 1));
    }

    /** @throws NotPermitted if the reader does not coordinate */
    public Optional<LeftOutView> leftOut(Reader reader, int leftOutId) {
        reader.coordinating();
        return results.leftOut(leftOutId)
                .flatMap(one -> views(List.of(one)).stream().findFirst());
    }

    /**
     * Has it found out what would help somebody, which takes a while.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public void ask(Reader reader, int leftOutId) {
        reader.coordinating();
        readOnlyMode.refuseIfOn();
        if (transactions.inOne(() -> results.ask(leftOutId))) {
            signal.sound();
        }
    }

    /** That the reader has been left out of a programme's published round, and why. */
    public record Own(Programme programme, LeftOutView leftOut) {}

    /** Of each programme whose newest round was published without the reader in a role, in which they still have nobody. */
    public List<Own> mine(Reader reader) {
        PersonKey person = reader.loggedIn();
        return profiles.of(person).stream()
                .flatMap(profile -> programmes.all().stream()
                        .filter(programme ->
                                profile.participation().programmes().contains(programme.id())))
                .flatMap(programme -> ownIn(programme, person).stream())
                .toList();
    }

    private List<Own> ownIn(Programme programme, PersonKey person) {
        Board board = boards.of(programme.id());
        if (!board.published() || board.runId().isEmpty()) {
            return List.of();
        }
        return views(results.leftOut(board.runId().getAsInt(), person)).stream()
                .filter(view -> !view.paired())
                .map(view -> new Own(programme, view))
                .toList();
    }

    private List<LeftOutView> views(Collection<KeptLeftOut> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Set<PersonKey> people = new HashSet<>();
        for (KeptLeftOut one : some) {
            people.add(one.leftOut().person());
            helper(one.leftOut()).ifPresent(people::add);
        }
        Map<PersonKey, Account> named = accounts.byKeys(people);
        Map<Integer, Topic> known = known();
        Set<KeptLeftOut> paired = results.paired(some);
        return some.stream()
                .map(one -> new LeftOutView(
                        one.id(),
                        Optional.ofNullable(named.get(one.leftOut().person())),
                        one.leftOut(),
                        one.answer(),
                        helper(one.leftOut()).map(named::get),
                        topic(one.leftOut()).map(known::get),
                        paired.contains(one)))
                .toList();
    }

    private static Optional<PersonKey> helper(LeftOut leftOut) {
        return leftOut.change()
                .filter(LeftOut.Change.Place.class::isInstance)
                .map(change -> ((LeftOut.Change.Place) change).person());
    }

    private static Optional<Integer> topic(LeftOut leftOut) {
        return leftOut.change()
                .filter(LeftOut.Change.Topic.class::isInstance)
                .map(change -> ((LeftOut.Change.Topic) change).topicId());
    }
}
