package org.reversementoring.goal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;
import org.reversementoring.programme.Transactions;

/**
 * Lets coordinators write down what a programme is to reach. All of it is for coordinators: every method throws
 * {@link NotPermitted} for anybody else.
 */
public class ProgrammeGoalService {
    private static final String FIELD = "goals";
    private static final int FEWEST = 5;

    private final ProgrammeGoals goals;
    private final PairGoals pairGoals;
    private final Programmes programmes;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public ProgrammeGoalService(
            ProgrammeGoals goals,
            PairGoals pairGoals,
            Programmes programmes,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.goals = goals;
        this.pairGoals = pairGoals;
        this.programmes = programmes;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /**
     * One line of the form.
     *
     * @param id 0 for a new one
     * @param title empty for one that is to go
     * @param position from 1: where it is to be in the list
     */
    public record Typed(int id, String title, int position) {}

    /** The oldest first. */
    public List<Programme> programmes(Reader reader) {
        reader.coordinating();
        return programmes.all();
    }

    public ProgrammeGoals.Listed goals(Reader reader, int programmeId) {
        reader.coordinating();
        return goals.of(programmeId);
    }

    /**
     * How many goals of pairs serve each of a programme's, rounded down to fives, so that no pair shows; a statement for
     * each.
     */
    public Map<Integer, Integer> serving(Reader reader, ProgrammeGoals.Listed listed) {
        reader.coordinating();
        Map<Integer, Integer> serving = new LinkedHashMap<>();
        listed.goals().forEach(goal -> {
            int count = pairGoals.serving(goal.id());
            serving.put(goal.id(), count - count % FEWEST);
        });
        return serving;
    }

    /**
     * Puts the goals of a programme down as typed. One whose title is empty goes: it is retired if goals of pairs serve it,
     * and removed otherwise.
     *
     * @param version of the list that was on the screen
     * @throws Refused if anything typed will not do, or if somebody else has changed the list meanwhile
     */
    public void save(Reader reader, int programmeId, int version, List<Typed> typed) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        Programme programme = programme(programmeId);
        List<Typed> lines = checked(typed);
        ProgrammeGoals.Listed before = current(programmeId, version);
        put(coordinator, programme, before, before.with(after(before, lines)));
    }

    /** Lets pairs choose a retired goal again. It comes last. */
    public void bringBack(Reader reader, int programmeId, int version, int goalId) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        Programme programme = programme(programmeId);
        ProgrammeGoals.Listed before = current(programmeId, version);
        ProgrammeGoal goal = before.retired().stream()
                .filter(retired -> retired.id() == goalId)
                .findFirst()
                .orElseThrow(PairGoal::notNow);
        List<ProgrammeGoal> after = new ArrayList<>(before.goals());
        after.remove(goal);
        after.add(new ProgrammeGoal(goal.id(), goal.title(), false));
        if (before.current().size() >= ProgrammeGoals.Listed.MOST) {
            throw Refused.because("", "goal.programme.too-many", ProgrammeGoals.Listed.MOST);
        }
        put(coordinator, programme, before, before.with(after));
    }

    private Programme programme(int programmeId) {
        return programmes.byId(programmeId).orElseThrow(() -> Refused.because("", "programme.made.vanished"));
    }

    private ProgrammeGoals.Listed current(int programmeId, int version) {
        ProgrammeGoals.Listed listed = goals.of(programmeId);
        if (listed.version() != version) {
            throw Refused.because("", "goal.programme.outdated");
        }
        return listed;
    }

    private static List<Typed> checked(List<Typed> typed) {
        Form form = new Form();
        Set<String> names = new HashSet<>();
        List<Typed> lines = IntStream.range(0, typed.size())
                .mapToObj(i -> {
                    String title = form.line("title-" + i, typed.get(i).title(), ProgrammeGoal.LONGEST);
                    if (!title.isEmpty() && !names.add(Text.nameKey(title))) {
                        form.refuse("title-" + i, "goal.programme.twice");
                    }
                    return new Typed(typed.get(i).id(), title, typed.get(i).position());
                })
                .toList();
        if (names.size() > ProgrammeGoals.Listed.MOST) {
            form.refuse("", "goal.programme.too-many", ProgrammeGoals.Listed.MOST);
        }
        form.orRefuse();
        return lines;
    }

    /** The list as typed, in its new order, then those that are retired. */
    private List<ProgrammeGoal> after(ProgrammeGoals.Listed before, List<Typed> lines) {
        List<ProgrammeGoal> shown = before.current();
        Set<Integer> known = shown.stream().map(ProgrammeGoal::id).collect(Collectors.toSet());
        List<ProgrammeGoal> after = new ArrayList<>();
        IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing(i -> place(lines.get(i).position(), i)))
                .map(lines::get)
                .filter(line -> !line.title().isEmpty())
                .forEach(line ->
                        after.add(new ProgrammeGoal(known.remove(line.id()) ? line.id() : 0, line.title(), false)));
        Stream.concat(
                        shown.stream()
                                .filter(goal -> known.contains(goal.id()) && pairGoals.serving(goal.id()) > 0)
                                .map(goal -> new ProgrammeGoal(goal.id(), goal.title(), true)),
                        before.retired().stream())
                .forEach(after::add);
        return after;
    }

    /** What is moved up comes before what stood there, and what is moved down after it. */
    private static int place(int position, int index) {
        int wanted = Math.max(1, Math.min(position, 2 * ProgrammeGoals.Listed.MOST));
        return 3 * wanted + Integer.compare(wanted, index + 1);
    }

    private void put(
            PersonKey coordinator, Programme programme, ProgrammeGoals.Listed before, ProgrammeGoals.Listed after) {
        if (before.equals(after)) {
            return;
        }
        transactions.inOne(() -> {
            goals.put(after);
            Difference.among(new Difference(FIELD, lines(before), lines(after)))
                    .forEach(difference -> history.add(
                            clock.instant(),
                            coordinator,
                            Matter.programme(programme.id(), programme.version(), programme.name()),
                            Change.Act.EDITED,
                            difference));
        });
    }

    private static String lines(ProgrammeGoals.Listed listed) {
        return listed.current().stream().map(ProgrammeGoal::title).collect(Collectors.joining("\n"));
    }
}
