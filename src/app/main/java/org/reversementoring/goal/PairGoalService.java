package org.reversementoring.goal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.goal.GoalChange.Act;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/** Lets the participants of a pairing set goals and follow them. They are theirs: coordinators do not see them. */
public class PairGoalService {
    /** Of one pairing, whatever has become of them. */
    public static final int MOST = 20;

    private final PairGoals goals;
    private final ProgrammeGoals programmeGoals;
    private final OwnPairings own;
    private final Accounts accounts;
    private final GoalAftercare aftercare;
    private final Transactions transactions;
    private final Clock clock;

    public PairGoalService(
            PairGoals goals,
            ProgrammeGoals programmeGoals,
            OwnPairings own,
            Accounts accounts,
            GoalAftercare aftercare,
            Transactions transactions,
            Clock clock) {
        this.goals = goals;
        this.programmeGoals = programmeGoals;
        this.own = own;
        this.accounts = accounts;
        this.aftercare = aftercare;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Empty unless the reader takes part, and before the pairing has begun. */
    public Optional<GoalsView> goals(Reader reader, int pairingId) {
        return own.readable(reader, pairingId).map(this::view);
    }

    GoalsView view(Pairing pairing) {
        return new GoalsView(
                pairing.id(),
                goals.of(List.of(pairing.id())),
                programmeGoals.of(pairing.programmeId()).goals(),
                pairing.state().isLive());
    }

    /**
     * Those of the pairings that are the reader's and not over, by the number of the pairing, which is missing where there
     * is none; two statements.
     */
    public Map<Integer, List<PairGoal>> goals(Collection<PairingView> views) {
        List<Integer> live =
                views.stream().filter(OwnPairings::isLive).map(PairingView::id).toList();
        return live.isEmpty() ? Map.of() : goals.of(live).stream().collect(Collectors.groupingBy(PairGoal::pairingId));
    }

    /** Empty unless it is a goal of a pairing that the reader takes part in. */
    public Optional<GoalView> goal(Reader reader, int goalId) {
        return reader.person()
                .flatMap(person -> goals.byId(goalId))
                .flatMap(goal -> own.readable(reader, goal.pairingId()).map(pairing -> view(goal, pairing)));
    }

    private GoalView view(PairGoal goal, Pairing pairing) {
        List<GoalChange> changes = goals.changes(goal.id());
        Map<PersonKey, Account> people = accounts.byKeys(
                changes.stream().flatMap(change -> change.by().stream()).collect(Collectors.toSet()));
        return new GoalView(
                goal,
                programmeGoals.of(pairing.programmeId()).goals().stream()
                        .filter(served -> goal.programmeGoalId().stream().anyMatch(id -> id == served.id()))
                        .findFirst(),
                changes.stream()
                        .map(change -> new GoalView.Event(
                                change.act(), change.text(), change.by().map(people::get), change.at()))
                        .toList(),
                values(changes).stream().toList(),
                pairing.state().isLive());
    }

    /** What has been measured and not been taken back, the first value first. */
    private static Deque<GoalView.Value> values(List<GoalChange> changes) {
        Deque<GoalView.Value> values = new ArrayDeque<>();
        for (GoalChange change : changes) {
            if (change.act() == Act.MEASURED) {
                values.addLast(new GoalView.Value(new BigDecimal(change.text()), change.at()));
            } else if (change.act() == Act.TAKEN_BACK) {
                values.pollLast();
            }
        }
        return values;
    }

    /**
     * @return the number of the new goal
     * @throws NotPermitted unless the reader takes part
     * @throws Refused if anything typed will not do, if there are too many already, or if the pairing is over
     */
    public int write(Reader reader, int pairingId, NewGoal typed) {
        Pairing pairing = own.changeable(reader, pairingId);
        PairGoal goal = typed.checked(
                pairingId, programmeGoals.of(pairing.programmeId()).current(), today(reader));
        if (goals.of(List.of(pairingId)).size() >= MOST) {
            throw Refused.because("", "goal.too-many", MOST);
        }
        return transactions.inOne(() -> goals.add(goal, change(reader, goal, Act.WRITTEN, "")));
    }

    /**
     * Words a goal anew. What has been measured or ticked stays so.
     *
     * @param version that was on the screen
     * @throws NotPermitted unless the reader takes part
     * @throws Refused if anything typed will not do, if somebody has changed the goal since, or if the pairing is over
     */
    public void edit(Reader reader, int goalId, int version, NewGoal typed) {
        PairGoal before = changeable(reader, goalId, version);
        int programmeId = own.changeable(reader, before.pairingId()).programmeId();
        List<ProgrammeGoal> choices = programmeGoals.of(programmeId).goals().stream()
                .filter(goal ->
                        !goal.retired() || before.programmeGoalId().stream().anyMatch(id -> id == goal.id()))
                .toList();
        PairGoal after = before.reworded(typed.checked(before.pairingId(), choices, today(reader)));
        keep(reader, after, Act.EDITED, "");
    }

    /** @param typed a number, see {@link Measure#number} */
    public void measure(Reader reader, int goalId, int version, String typed) {
        PairGoal before = open(reader, goalId, version);
        BigDecimal value = Measure.number(typed).orElseThrow(() -> Refused.because("value", "goal.number.wrong"));
        keep(reader, before.at(Optional.of(value)), Act.MEASURED, value.toPlainString());
    }

    /** Takes the latest value back, so that the one before it holds again. */
    public void takeBack(Reader reader, int goalId, int version) {
        PairGoal before = open(reader, goalId, version);
        Deque<GoalView.Value> values = values(goals.changes(goalId));
        if (values.isEmpty()) {
            throw PairGoal.notNow();
        }
        String mistake = values.removeLast().value().toPlainString();
        PairGoal after = before.at(Optional.ofNullable(values.peekLast()).map(GoalView.Value::value));
        keep(reader, after, Act.TAKEN_BACK, mistake);
    }

    public void tick(Reader reader, int goalId, int version, String milestone, boolean ticked) {
        PairGoal before = open(reader, goalId, version);
        keep(reader, before.ticking(milestone, ticked), ticked ? Act.TICKED : Act.UNTICKED, milestone);
    }

    public void reach(Reader reader, int goalId, int version) {
        settle(reader, goalId, version, GoalState.OPEN, GoalState.REACHED, Act.REACHED);
    }

    public void reopen(Reader reader, int goalId, int version) {
        settle(reader, goalId, version, GoalState.REACHED, GoalState.OPEN, Act.REOPENED);
    }

    public void drop(Reader reader, int goalId, int version) {
        settle(reader, goalId, version, GoalState.OPEN, GoalState.DROPPED, Act.DROPPED);
    }

    public void takeUp(Reader reader, int goalId, int version) {
        settle(reader, goalId, version, GoalState.DROPPED, GoalState.OPEN, Act.TAKEN_UP);
    }

    private void settle(Reader reader, int goalId, int version, GoalState from, GoalState to, Act act) {
        PairGoal before = changeable(reader, goalId, version);
        if (before.state() != from) {
            throw PairGoal.notNow();
        }
        keep(reader, before.in(to), act, "");
    }

    private PairGoal open(Reader reader, int goalId, int version) {
        PairGoal goal = changeable(reader, goalId, version);
        if (goal.state() != GoalState.OPEN) {
            throw PairGoal.notNow();
        }
        return goal;
    }

    private PairGoal changeable(Reader reader, int goalId, int version) {
        reader.loggedIn();
        PairGoal goal = goals.byId(goalId).orElseThrow(NotPermitted::new);
        own.changeable(reader, goal.pairingId());
        if (goal.version() != version) {
            throw Refused.because("", "goal.outdated");
        }
        return goal;
    }

    private void keep(Reader reader, PairGoal after, Act act, String text) {
        transactions.inOne(() -> {
            goals.keep(after, change(reader, after, act, text));
            aftercare.changed(after, act);
        });
    }

    private GoalChange change(Reader reader, PairGoal after, Act act, String text) {
        return new GoalChange(after.version(), act, text, Optional.of(reader.loggedIn()), clock.instant());
    }

    /** Where the reader is. */
    private LocalDate today(Reader reader) {
        return LocalDate.ofInstant(clock.instant(), reader.zone());
    }
}
