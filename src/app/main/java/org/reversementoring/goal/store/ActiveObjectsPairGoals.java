package org.reversementoring.goal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.goal.GoalChange;
import org.reversementoring.goal.GoalState;
import org.reversementoring.goal.Measure;
import org.reversementoring.goal.Milestone;
import org.reversementoring.goal.PairGoal;
import org.reversementoring.goal.PairGoals;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Uniqueness;

/** Goals in Active Objects: a row for each, one for each milestone, one for each change. */
public class ActiveObjectsPairGoals implements PairGoals {
    private static final int MOST_IN_A_LIST = 500;

    private final ActiveObjects activeObjects;

    public ActiveObjectsPairGoals(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<PairGoal> byId(int id) {
        return Stream.of(activeObjects.find(PairGoalRow.class, "ID = ?", id))
                .findFirst()
                .map(row -> goal(
                        row,
                        milestones(Query.select().where(MilestoneRow.GOAL_ID + " = ?", id))
                                .getOrDefault(id, List.of())));
    }

    @Override
    public List<PairGoal> of(Collection<Integer> pairings) {
        Map<Integer, List<Milestone>> milestones =
                milestones(Query.select().where(Column.in(MilestoneRow.PAIRING_ID, pairings), pairings.toArray()));
        return Stream.of(activeObjects.find(
                        PairGoalRow.class,
                        Query.select()
                                .where(Column.in(PairGoalRow.PAIRING_ID, pairings), pairings.toArray())
                                .order("ID ASC")))
                .map(row -> goal(row, milestones.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    /** By the number of their goal. */
    private Map<Integer, List<Milestone>> milestones(Query which) {
        return Stream.of(activeObjects.find(MilestoneRow.class, which.order(MilestoneRow.POSITION_NUMBER + " ASC")))
                .collect(Collectors.groupingBy(
                        MilestoneRow::getGoalId,
                        Collectors.mapping(row -> new Milestone(row.getTitle(), row.isTicked()), Collectors.toList())));
    }

    private static PairGoal goal(PairGoalRow row, List<Milestone> milestones) {
        return new PairGoal(
                row.getID(),
                row.getVersionNumber(),
                row.getPairingId(),
                GoalState.valueOf(row.getStateName()),
                row.getTitle(),
                row.isCounting()
                        ? new Measure.Counting(
                                new BigDecimal(row.getFromValue()),
                                new BigDecimal(row.getToValue()),
                                Optional.ofNullable(row.getUnit()).orElse(""),
                                Optional.ofNullable(row.getMeasuredValue()).map(BigDecimal::new))
                        : new Measure.Doing(),
                Optional.ofNullable(row.getDueDay()).map(LocalDate::parse),
                row.getProgrammeGoalId() == 0 ? OptionalInt.empty() : OptionalInt.of(row.getProgrammeGoalId()),
                milestones);
    }

    @Override
    public int add(PairGoal goal, GoalChange change) {
        PairGoalRow row = activeObjects.create(
                PairGoalRow.class,
                new DBParam(PairGoalRow.PAIRING_ID, goal.pairingId()),
                new DBParam(PairGoalRow.VERSION_NUMBER, goal.version()),
                new DBParam(PairGoalRow.STATE_NAME, goal.state().name()),
                new DBParam(PairGoalRow.TITLE, goal.title()),
                new DBParam(PairGoalRow.COUNTING, false),
                new DBParam(PairGoalRow.PROGRAMME_GOAL_ID, 0));
        note(row.getID(), change);
        fill(row, goal);
        return row.getID();
    }

    @Override
    public void keep(PairGoal after, GoalChange change) {
        note(after.id(), change);
        fill(activeObjects.find(PairGoalRow.class, "ID = ?", after.id())[0], after);
    }

    private void note(int goalId, GoalChange change) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        GoalChangeRow.class,
                        new DBParam(GoalChangeRow.CHANGE_KEY, goalId + "/" + change.number()),
                        new DBParam(GoalChangeRow.GOAL_ID, goalId),
                        new DBParam(GoalChangeRow.CHANGE_NUMBER, change.number()),
                        new DBParam(GoalChangeRow.ACT_NAME, change.act().name()),
                        new DBParam(GoalChangeRow.CHANGE_TEXT, change.text()),
                        new DBParam(
                                GoalChangeRow.PERSON_KEY,
                                change.by().map(PersonKey::value).orElse(null)),
                        new DBParam(GoalChangeRow.CHANGED_AT, change.at().toEpochMilli())),
                Refused.because("", "goal.outdated"));
    }

    private void fill(PairGoalRow row, PairGoal goal) {
        Optional<Measure.Counting> counting =
                goal.measure() instanceof Measure.Counting number ? Optional.of(number) : Optional.empty();
        row.setVersionNumber(goal.version());
        row.setStateName(goal.state().name());
        row.setTitle(goal.title());
        row.setCounting(counting.isPresent());
        row.setFromValue(counting.map(number -> number.from().toPlainString()).orElse(null));
        row.setToValue(counting.map(number -> number.to().toPlainString()).orElse(null));
        row.setUnit(counting.map(Measure.Counting::unit).orElse(null));
        row.setMeasuredValue(counting.flatMap(Measure.Counting::measured)
                .map(BigDecimal::toPlainString)
                .orElse(null));
        row.setDueDay(goal.due().map(LocalDate::toString).orElse(null));
        row.setProgrammeGoalId(goal.programmeGoalId().orElse(0));
        row.save();
        activeObjects.deleteWithSQL(MilestoneRow.class, MilestoneRow.GOAL_ID + " = ?", row.getID());
        List<Map<String, Object>> milestones = new ArrayList<>();
        for (Milestone milestone : goal.milestones()) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put(MilestoneRow.GOAL_ID, row.getID());
            columns.put(MilestoneRow.PAIRING_ID, goal.pairingId());
            columns.put(MilestoneRow.POSITION_NUMBER, milestones.size() + 1);
            columns.put(MilestoneRow.TITLE, milestone.title());
            columns.put(MilestoneRow.TICKED, milestone.ticked());
            milestones.add(columns);
        }
        if (!milestones.isEmpty()) {
            activeObjects.create(MilestoneRow.class, milestones);
        }
    }

    @Override
    public List<GoalChange> changes(int goalId) {
        return Stream.of(activeObjects.find(
                        GoalChangeRow.class,
                        Query.select()
                                .where(GoalChangeRow.GOAL_ID + " = ?", goalId)
                                .order(GoalChangeRow.CHANGE_NUMBER + " ASC")))
                .map(row -> new GoalChange(
                        row.getChangeNumber(),
                        GoalChange.Act.valueOf(row.getActName()),
                        Optional.ofNullable(row.getChangeText()).orElse(""),
                        Optional.ofNullable(row.getPersonKey()).map(PersonKey::new),
                        Instant.ofEpochMilli(row.getChangedAt())))
                .toList();
    }

    @Override
    public Map<Integer, List<Instant>> reached(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(ids);
        parameters.add(GoalState.REACHED.name());
        Map<Integer, Integer> pairings = Stream.of(activeObjects.find(
                        PairGoalRow.class,
                        Column.in(PairGoalRow.PAIRING_ID, ids) + " AND " + PairGoalRow.STATE_NAME + " = ?",
                        parameters.toArray()))
                .collect(Collectors.toMap(PairGoalRow::getID, PairGoalRow::getPairingId));
        Map<Integer, Instant> moments = new HashMap<>();
        List<Integer> goals = List.copyOf(pairings.keySet());
        for (int start = 0; start < goals.size(); start += MOST_IN_A_LIST) {
            List<Integer> some = goals.subList(start, Math.min(start + MOST_IN_A_LIST, goals.size()));
            List<Object> changes = new ArrayList<>(some);
            changes.add(GoalChange.Act.REACHED.name());
            for (GoalChangeRow row : activeObjects.find(
                    GoalChangeRow.class,
                    Column.in(GoalChangeRow.GOAL_ID, some) + " AND " + GoalChangeRow.ACT_NAME + " = ?",
                    changes.toArray())) {
                moments.merge(
                        row.getGoalId(),
                        Instant.ofEpochMilli(row.getChangedAt()),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        Map<Integer, List<Instant>> reached = new HashMap<>();
        moments.forEach((goal, at) -> reached.computeIfAbsent(pairings.get(goal), any -> new ArrayList<>())
                .add(at));
        return reached;
    }

    @Override
    public int serving(int programmeGoalId) {
        return activeObjects.count(PairGoalRow.class, PairGoalRow.PROGRAMME_GOAL_ID + " = ?", programmeGoalId);
    }

    /** The goals are the others', too, and stay; that it was this person who has changed them goes. */
    @Override
    public void forget(PersonKey person) {
        for (GoalChangeRow row :
                activeObjects.find(GoalChangeRow.class, GoalChangeRow.PERSON_KEY + " = ?", person.value())) {
            row.setPersonKey(null);
            row.save();
        }
    }
}
