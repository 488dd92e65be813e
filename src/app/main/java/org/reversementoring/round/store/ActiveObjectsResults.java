package org.reversementoring.round.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.reversementoring.matching.Criterion;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.round.BoardQuery;
import org.reversementoring.round.KeptLeftOut;
import org.reversementoring.round.KeptPair;
import org.reversementoring.round.Mark;
import org.reversementoring.round.Omission;
import org.reversementoring.round.Origin;
import org.reversementoring.round.Results;
import org.reversementoring.store.Column;

/** What runs have found in Active Objects: a row for each pair, and for each person left out in each role. */
public class ActiveObjectsResults implements Results {
    private static final List<String> BROUGHT_TOGETHER =
            List.of(Mark.SUGGESTED.name(), Mark.LOCKED.name(), Mark.ASKED.name());

    private final ActiveObjects activeObjects;

    public ActiveObjectsResults(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void clear(int runId) {
        activeObjects.deleteWithSQL(PairRow.class, PairRow.RUN_ID + " = ?", runId);
        activeObjects.deleteWithSQL(LeftOutRow.class, LeftOutRow.RUN_ID + " = ?", runId);
    }

    @Override
    public void add(Collection<KeptPair> pairs) {
        if (!pairs.isEmpty()) {
            activeObjects.create(
                    PairRow.class,
                    pairs.stream().map(ActiveObjectsResults::newRow).toList());
        }
    }

    private static Map<String, Object> newRow(KeptPair pair) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(PairRow.RUN_ID, pair.runId());
        row.put(PairRow.MENTEE_KEY, pair.mentee().value());
        row.put(PairRow.MENTOR_KEY, pair.mentor().value());
        row.put(PairRow.SCORE, pair.score());
        row.put(PairRow.POINTS, Numbers.text(pair.points()));
        row.put(PairRow.ORIGIN_NAME, pair.origin().name());
        row.put(PairRow.MARK_NAME, pair.mark().name());
        return row;
    }

    @Override
    public Optional<KeptPair> pair(int id) {
        return Stream.of(activeObjects.find(PairRow.class, "ID = ?", id))
                .map(ActiveObjectsResults::pair)
                .findFirst();
    }

    @Override
    public Optional<KeptPair> asked(PersonKey one, PersonKey other) {
        return Stream.of(activeObjects.find(
                        PairRow.class,
                        Query.select()
                                .where(
                                        PairRow.MARK_NAME + " = ? AND (" + PairRow.MENTEE_KEY + " = ? AND "
                                                + PairRow.MENTOR_KEY + " = ? OR " + PairRow.MENTEE_KEY + " = ? AND "
                                                + PairRow.MENTOR_KEY + " = ?)",
                                        Mark.ASKED.name(),
                                        one.value(),
                                        other.value(),
                                        other.value(),
                                        one.value())
                                .order("ID DESC")
                                .limit(1)))
                .map(ActiveObjectsResults::pair)
                .findFirst();
    }

    @Override
    public List<KeptPair> pairs(int runId) {
        return pairs(Query.select().where(PairRow.RUN_ID + " = ?", runId).order("ID ASC"));
    }

    @Override
    public List<KeptPair> page(int runId, BoardQuery query) {
        List<Object> parameters = new ArrayList<>(List.of(runId));
        String condition = PairRow.RUN_ID + " = ? AND " + Column.in(PairRow.MARK_NAME, marks(query.show()));
        marks(query.show()).forEach(parameters::add);
        if (query.show() == BoardQuery.Show.BY_HAND) {
            condition += " AND " + PairRow.ORIGIN_NAME + " = ?";
            parameters.add(Origin.HAND.name());
        }
        String direction = query.order() == BoardQuery.Order.WEAKEST_FIRST ? " ASC" : " DESC";
        return pairs(Query.select()
                .where(condition, parameters.toArray())
                .order(PairRow.SCORE + direction + ", ID ASC")
                .offset(query.page() * BoardQuery.PAGE_SIZE)
                .limit(BoardQuery.PAGE_SIZE + 1));
    }

    private static List<String> marks(BoardQuery.Show show) {
        return switch (show) {
            case BOARD, BY_HAND -> BROUGHT_TOGETHER;
            case LOCKED -> List.of(Mark.LOCKED.name());
            case DROPPED -> List.of(Mark.DROPPED.name());
            case OMITTED -> List.of(Mark.OMITTED.name());
            case ALREADY -> List.of(Mark.ALREADY.name());
        };
    }

    private List<KeptPair> pairs(Query query) {
        return Stream.of(activeObjects.find(PairRow.class, query))
                .map(ActiveObjectsResults::pair)
                .toList();
    }

    @Override
    public Map<Mark, Integer> counts(int runId) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            counts.put(
                    mark,
                    activeObjects.count(
                            PairRow.class,
                            PairRow.RUN_ID + " = ? AND " + PairRow.MARK_NAME + " = ?",
                            runId,
                            mark.name()));
        }
        return counts;
    }

    @Override
    public void put(Collection<KeptPair> pairs) {
        add(pairs.stream().filter(pair -> pair.id() == 0).toList());
        Map<Integer, KeptPair> kept = new LinkedHashMap<>();
        pairs.stream().filter(pair -> pair.id() > 0).forEach(pair -> kept.put(pair.id(), pair));
        List<Integer> ids = List.copyOf(kept.keySet());
        for (int start = 0; start < ids.size(); start += MOST_AT_ONCE) {
            List<Integer> some = ids.subList(start, Math.min(start + MOST_AT_ONCE, ids.size()));
            for (PairRow row : activeObjects.find(PairRow.class, Column.in("ID", some), some.toArray())) {
                KeptPair pair = kept.get(row.getID());
                row.setScore(pair.score());
                row.setPoints(Numbers.text(pair.points()));
                row.setMarkName(pair.mark().name());
                row.setOmissionName(pair.omission().map(Omission::name).orElse(null));
                row.save();
            }
        }
    }

    private static KeptPair pair(PairRow row) {
        return new KeptPair(
                row.getID(),
                row.getRunId(),
                new PersonKey(row.getMenteeKey()),
                new PersonKey(row.getMentorKey()),
                row.getScore(),
                Numbers.of(row.getPoints(), Criterion.class),
                Origin.valueOf(row.getOriginName()),
                Mark.valueOf(row.getMarkName()),
                Optional.ofNullable(row.getOmissionName()).map(Omission::valueOf));
    }

    @Override
    public void addLeftOut(Collection<KeptLeftOut> people) {
        if (!people.isEmpty()) {
            activeObjects.create(
                    LeftOutRow.class, people.stream().map(LeftOutRows::newRow).toList());
        }
    }

    @Override
    public List<KeptLeftOut> leftOut(int runId, boolean asMentor, int after, int most) {
        return leftOut(Query.select()
                .where(
                        LeftOutRow.RUN_ID + " = ? AND " + LeftOutRow.AS_MENTOR + " = ? AND ID > ?",
                        runId,
                        asMentor,
                        after)
                .order("ID ASC")
                .limit(most));
    }

    @Override
    public Optional<KeptLeftOut> leftOut(int id) {
        return leftOut(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public List<KeptLeftOut> leftOut(int runId, PersonKey person) {
        return leftOut(Query.select()
                .where(LeftOutRow.PERSON_KEY + " = ? AND " + LeftOutRow.RUN_ID + " = ?", person.value(), runId)
                .order("ID ASC"));
    }

    private List<KeptLeftOut> leftOut(Query query) {
        return Stream.of(activeObjects.find(LeftOutRow.class, query))
                .map(LeftOutRows::leftOut)
                .toList();
    }

    @Override
    public Set<KeptLeftOut> paired(Collection<KeptLeftOut> some) {
        Set<KeptLeftOut> paired = new HashSet<>();
        for (boolean asMentor : new boolean[] {true, false}) {
            List<KeptLeftOut> inRole = some.stream()
                    .filter(one -> one.leftOut().asMentor() == asMentor)
                    .toList();
            if (!inRole.isEmpty()) {
                Set<String> together = together(inRole, asMentor);
                inRole.stream()
                        .filter(one -> together.contains(one.leftOut().person().value()))
                        .forEach(paired::add);
            }
        }
        return paired;
    }

    private Set<String> together(List<KeptLeftOut> people, boolean asMentor) {
        String column = asMentor ? PairRow.MENTOR_KEY : PairRow.MENTEE_KEY;
        Object[] parameters = Stream.of(
                        Stream.of(people.get(0).runId()),
                        BROUGHT_TOGETHER.stream(),
                        people.stream().map(one -> one.leftOut().person().value()))
                .flatMap(each -> each)
                .toArray();
        return Stream.of(activeObjects.find(
                        PairRow.class,
                        PairRow.RUN_ID + " = ? AND " + Column.in(PairRow.MARK_NAME, BROUGHT_TOGETHER) + " AND "
                                + Column.in(column, people),
                        parameters))
                .map(row -> asMentor ? row.getMentorKey() : row.getMenteeKey())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean ask(int id) {
        Optional<LeftOutRow> row = locked(id)
                .filter(known -> known.getAnswerName().equals(KeptLeftOut.Answer.NOT_ASKED.name())
                        || known.getAnswerName().equals(KeptLeftOut.Answer.OUTDATED.name()));
        row.ifPresent(asked -> {
            asked.setAnswerName(KeptLeftOut.Answer.ASKED.name());
            asked.setGivenAt(0);
            asked.save();
        });
        return row.isPresent();
    }

    @Override
    public List<KeptLeftOut> asked(Instant now, Instant given, int most) {
        String waiting = LeftOutRow.ANSWER_NAME + " = ? AND " + LeftOutRow.GIVEN_AT + " < ?";
        Query first = Query.select()
                .where(waiting, KeptLeftOut.Answer.ASKED.name(), now.toEpochMilli())
                .order("ID ASC")
                .limit(1);
        List<KeptLeftOut> taken = new ArrayList<>();
        for (KeptLeftOut one : leftOut(first)) {
            Query ofRun = Query.select()
                    .where(
                            waiting + " AND " + LeftOutRow.RUN_ID + " = ?",
                            KeptLeftOut.Answer.ASKED.name(),
                            now.toEpochMilli(),
                            one.runId())
                    .order("ID ASC")
                    .limit(most);
            for (LeftOutRow row : activeObjects.find(LeftOutRow.class, ofRun)) {
                take(row.getID(), now, given).ifPresent(taken::add);
            }
        }
        return taken;
    }

    private Optional<KeptLeftOut> take(int id, Instant now, Instant given) {
        return locked(id)
                .filter(row -> row.getAnswerName().equals(KeptLeftOut.Answer.ASKED.name())
                        && row.getGivenAt() < now.toEpochMilli())
                .map(row -> {
                    row.setGivenAt(given.toEpochMilli());
                    row.save();
                    return LeftOutRows.leftOut(row);
                });
    }

    @Override
    public void answer(KeptLeftOut known) {
        locked(known.id()).ifPresent(row -> {
            LeftOutRows.update(row, known);
            row.save();
        });
    }

    /** The row as it is once nobody else can write it: see the package {@code org.reversementoring.store}. */
    private Optional<LeftOutRow> locked(int id) {
        for (LeftOutRow row : activeObjects.find(LeftOutRow.class, "ID = ?", id)) {
            row.setRunId(row.getRunId());
            row.save();
        }
        return Stream.of(activeObjects.find(LeftOutRow.class, "ID = ?", id)).findFirst();
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(
                PairRow.class,
                PairRow.MENTEE_KEY + " = ? OR " + PairRow.MENTOR_KEY + " = ?",
                person.value(),
                person.value());
        activeObjects.deleteWithSQL(LeftOutRow.class, LeftOutRow.PERSON_KEY + " = ?", person.value());
        for (LeftOutRow row : activeObjects.find(LeftOutRow.class, LeftOutRow.CHANGE_ABOUT + " = ?", person.value())) {
            LeftOutRows.forgetChange(row);
            row.save();
        }
    }
}
