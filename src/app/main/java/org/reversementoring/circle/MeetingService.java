package org.reversementoring.circle;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Who presents next in an innovation meeting, and what ideas have come out of it. All of it belongs to those who are in
 * it; for nobody else is there anything.
 */
public class MeetingService {
    public static final int IDEAS_ON_A_PAGE = 50;
    private static final int MOST_PAST = 10;

    private final Pairings pairings;
    private final Turns turns;
    private final Ideas ideas;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public MeetingService(
            Pairings pairings,
            Turns turns,
            Ideas ideas,
            Accounts accounts,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.pairings = pairings;
        this.turns = turns;
        this.ideas = ideas;
        this.accounts = accounts;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** Empty unless it is an innovation meeting that has begun and the reader is in it. @param before of ideas */
    public Optional<MeetingView> meeting(Reader reader, int groupId, int before) {
        return own(reader, groupId).map(group -> view(group, before));
    }

    private MeetingView view(Pairing group, int before) {
        List<Turn> all = turns.of(List.of(group.id()));
        List<PersonKey> order = Rota.next(people(group), all);
        List<Idea> some = ideas.of(group.id(), before, IDEAS_ON_A_PAGE);
        List<Turn> past = all.stream()
                .filter(turn -> turn.kind() == Turn.Kind.PRESENTED)
                .sorted(Comparator.comparingInt(Turn::number).reversed())
                .limit(MOST_PAST)
                .toList();
        Set<PersonKey> named = new HashSet<>(order);
        past.forEach(turn -> turn.presenter().ifPresent(named::add));
        some.forEach(idea -> idea.by().ifPresent(named::add));
        Map<PersonKey, Account> known = accounts.byKeys(named);
        return new MeetingView(
                group.id(),
                group.group().orElseThrow().title(),
                all.size() + 1,
                order.stream().filter(known::containsKey).map(known::get).toList(),
                past.stream()
                        .map(turn ->
                                new MeetingView.Presented(turn.presenter().map(known::get), turn.subject(), turn.at()))
                        .toList(),
                some.stream()
                        .map(idea -> new MeetingView.IdeaView(idea, idea.by().map(known::get)))
                        .toList(),
                ideas.counts(group.id()),
                some.size() < IDEAS_ON_A_PAGE
                        ? OptionalInt.empty()
                        : OptionalInt.of(some.get(some.size() - 1).id()),
                group.state().isLive());
    }

    /** Of those of these groups in which it is the reader's turn to present next: their numbers; one statement. */
    public Set<Integer> turnsOf(Reader reader, Map<Integer, List<PersonKey>> peopleByGroup) {
        PersonKey person = reader.loggedIn();
        if (peopleByGroup.isEmpty()) {
            return Set.of();
        }
        Map<Integer, List<Turn>> all =
                turns.of(peopleByGroup.keySet()).stream().collect(Collectors.groupingBy(Turn::groupId));
        return peopleByGroup.entrySet().stream()
                .filter(group -> Rota.next(group.getValue(), all.getOrDefault(group.getKey(), List.of())).stream()
                        .findFirst()
                        .filter(person::equals)
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Writes down what somebody has presented whose turn it was.
     *
     * @param number of the turn that was on the screen
     * @throws NotPermitted if the reader is not in it
     * @throws Refused if somebody else has just done so
     */
    public void presented(Reader reader, int groupId, int number, String subject) {
        Form form = new Form();
        String line = form.line("subject", subject, Turn.LONGEST_SUBJECT);
        form.orRefuse();
        take(reader, groupId, number, Turn.Kind.PRESENTED, Optional.empty(), line);
    }

    /** Lets the one whose turn it is go after the next one. */
    public void skip(Reader reader, int groupId, int number) {
        take(reader, groupId, number, Turn.Kind.SKIPPED, Optional.empty(), "");
    }

    /** Lets the one whose turn it is swap with somebody else. @param username of the other one */
    public void swap(Reader reader, int groupId, int number, String username) {
        Pairing group = live(reader, groupId);
        Optional<PersonKey> other =
                accounts.byUsername(username).map(Account::key).filter(group::concerns);
        if (other.isEmpty()) {
            throw Refused.because("other", "form.field.required");
        }
        take(reader, groupId, number, Turn.Kind.SWAPPED, other, "");
    }

    private void take(
            Reader reader, int groupId, int number, Turn.Kind kind, Optional<PersonKey> other, String subject) {
        Pairing group = live(reader, groupId);
        List<Turn> all = turns.of(List.of(groupId));
        if (all.size() + 1 != number) {
            throw Refused.because("", "circle.turn.outdated");
        }
        Optional<PersonKey> presenter = Rota.next(people(group), all).stream().findFirst();
        transactions.inOne(
                () -> turns.add(new Turn(groupId, number, kind, presenter, other, subject, clock.instant())));
    }

    /** Adds an idea, in one line. */
    public void add(Reader reader, int groupId, String text) {
        live(reader, groupId);
        Form form = new Form();
        String line = form.required("idea", text, Idea.LONGEST);
        form.orRefuse();
        transactions.inOne(() -> ideas.add(groupId, line, reader.loggedIn(), clock.instant()));
    }

    /** Empty unless the reader is in the group that has the idea, and it goes on. */
    public Optional<Idea> idea(Reader reader, int ideaId) {
        return ideas.byId(ideaId).filter(idea -> own(reader, idea.groupId())
                .filter(group -> group.state().isLive())
                .isPresent());
    }

    /**
     * Says what has become of an idea.
     *
     * @param version of the idea that was on the screen
     * @throws NotPermitted if the reader is not in the group, or if it is over
     * @throws Refused if somebody else has decided on it meanwhile, or if there is no such state
     */
    public Idea decide(Reader reader, int ideaId, int version, String state, String why) {
        reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Idea idea = idea(reader, ideaId).orElseThrow(NotPermitted::new);
        Form form = new Form();
        Optional<IdeaState> decided = IdeaState.parse(state);
        if (decided.isEmpty()) {
            form.refuse("state", "form.field.required");
        }
        String because = form.prose("why", why, Idea.LONGEST_WHY);
        form.orRefuse();
        Instant now = clock.instant();
        boolean put = idea.version() == version
                && transactions.inOne(() -> ideas.put(idea.decided(decided.orElseThrow(), because, now)));
        if (!put) {
            throw Refused.because("", "circle.idea.outdated");
        }
        return idea;
    }

    private static List<PersonKey> people(Pairing group) {
        return group.participants().stream().map(Participant::person).toList();
    }

    private Pairing live(Reader reader, int groupId) {
        reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Pairing group = own(reader, groupId).orElseThrow(NotPermitted::new);
        if (!group.state().isLive()) {
            throw Refused.because("", "pairing.step.not-now");
        }
        return group;
    }

    private Optional<Pairing> own(Reader reader, int groupId) {
        return reader.person().flatMap(person -> pairings.byId(groupId)
                .filter(group -> group.concerns(person) && !group.state().isOpen())
                .filter(group -> group.group()
                        .filter(known -> known.format() == GroupFormat.INNOVATION_MEETING)
                        .isPresent()));
    }
}
