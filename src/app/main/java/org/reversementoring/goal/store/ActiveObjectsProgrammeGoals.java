package org.reversementoring.goal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.goal.ProgrammeGoal;
import org.reversementoring.goal.ProgrammeGoals;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.RowLock;
import org.reversementoring.store.Uniqueness;

/** The goals of programmes in Active Objects: a row for each, and one for each list of them. */
public class ActiveObjectsProgrammeGoals implements ProgrammeGoals {
    private final ActiveObjects activeObjects;

    public ActiveObjectsProgrammeGoals(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Listed of(int programmeId) {
        int version = list(programmeId).map(GoalListRow::getVersionNumber).orElse(0);
        return new Listed(
                programmeId,
                version,
                goals(programmeId)
                        .map(row -> new ProgrammeGoal(row.getID(), row.getTitle(), row.isRetired()))
                        .toList());
    }

    private Optional<GoalListRow> list(int programmeId) {
        return Stream.of(activeObjects.find(GoalListRow.class, GoalListRow.PROGRAMME_ID + " = ?", programmeId))
                .findFirst();
    }

    private Stream<ProgrammeGoalRow> goals(int programmeId) {
        return Stream.of(activeObjects.find(
                ProgrammeGoalRow.class,
                Query.select()
                        .where(ProgrammeGoalRow.PROGRAMME_ID + " = ?", programmeId)
                        .order(ProgrammeGoalRow.POSITION_NUMBER + " ASC, ID ASC")));
    }

    @Override
    public void put(Listed changed) {
        count(changed);
        Set<Integer> kept =
                changed.goals().stream().map(ProgrammeGoal::id).collect(Collectors.toCollection(HashSet::new));
        List<ProgrammeGoalRow> rows = goals(changed.programmeId()).toList();
        rows.stream().filter(row -> !kept.contains(row.getID())).forEach(activeObjects::delete);
        for (int i = 0; i < changed.goals().size(); i++) {
            ProgrammeGoal goal = changed.goals().get(i);
            int position = i + 1;
            rows.stream()
                    .filter(row -> row.getID() == goal.id())
                    .findFirst()
                    .ifPresentOrElse(
                            row -> change(row, goal, position), () -> add(changed.programmeId(), goal, position));
        }
    }

    /** First of all: whoever comes second, on whichever node, is refused here. */
    private void count(Listed changed) {
        if (changed.version() == 0) {
            Uniqueness.insert(
                    () -> activeObjects.create(
                            GoalListRow.class,
                            new DBParam(GoalListRow.PROGRAMME_ID, changed.programmeId()),
                            new DBParam(GoalListRow.VERSION_NUMBER, 1)),
                    outdated());
            return;
        }
        GoalListRow row = RowLock.expect(
                () -> list(changed.programmeId()),
                kept -> kept.setProgrammeId(changed.programmeId()),
                kept -> kept.getVersionNumber() == changed.version(),
                outdated());
        row.setVersionNumber(changed.version() + 1);
        row.save();
    }

    private static Refused outdated() {
        return Refused.because("", "goal.programme.outdated");
    }

    private static void change(ProgrammeGoalRow row, ProgrammeGoal goal, int position) {
        row.setTitle(goal.title());
        row.setPositionNumber(position);
        row.setRetired(goal.retired());
        row.save();
    }

    private void add(int programmeId, ProgrammeGoal goal, int position) {
        activeObjects.create(
                ProgrammeGoalRow.class,
                new DBParam(ProgrammeGoalRow.PROGRAMME_ID, programmeId),
                new DBParam(ProgrammeGoalRow.TITLE, goal.title()),
                new DBParam(ProgrammeGoalRow.POSITION_NUMBER, position),
                new DBParam(ProgrammeGoalRow.RETIRED, goal.retired()));
    }
}
