package org.reversementoring.programme.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.PersonKey;

/** The history in Active Objects. */
public class ActiveObjectsHistory implements History {
    private final ActiveObjects activeObjects;

    public ActiveObjectsHistory(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(Instant at, PersonKey by, Matter matter, Change.Act act, Difference difference) {
        activeObjects.create(
                HistoryRow.class,
                new DBParam(HistoryRow.CHANGED_AT, at.toEpochMilli()),
                new DBParam(HistoryRow.ACTOR_KEY, by.value()),
                new DBParam(HistoryRow.AREA_NAME, matter.area().name()),
                new DBParam(HistoryRow.MATTER_ID, matter.id()),
                new DBParam(HistoryRow.VERSION_NUMBER, matter.version()),
                new DBParam(HistoryRow.MATTER_NAME, matter.name()),
                new DBParam(HistoryRow.ACT_NAME, act.name()),
                new DBParam(HistoryRow.FIELD_NAME, difference.field()),
                new DBParam(HistoryRow.TEXT_BEFORE, difference.before()),
                new DBParam(HistoryRow.TEXT_AFTER, difference.after()));
    }

    @Override
    public List<Change> page(HistoryQuery wanted) {
        List<String> where = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        wanted.area().ifPresent(area -> {
            where.add(HistoryRow.AREA_NAME + " = ?");
            parameters.add(area.name());
        });
        wanted.person().ifPresent(person -> {
            where.add(HistoryRow.ACTOR_KEY + " = ?");
            parameters.add(person.value());
        });
        wanted.before().ifPresent(id -> {
            where.add("ID < ?");
            parameters.add(id);
        });
        Query query = where.isEmpty()
                ? Query.select()
                : Query.select().where(String.join(" AND ", where), parameters.toArray());
        return changes(query.order("ID DESC").limit(wanted.size()));
    }

    @Override
    public List<Change> since(Matter.Area area, int id, int version) {
        return changes(Query.select()
                .where(
                        HistoryRow.MATTER_ID + " = ? AND " + HistoryRow.AREA_NAME + " = ? AND "
                                + HistoryRow.VERSION_NUMBER + " > ?",
                        id,
                        area.name(),
                        version)
                .order("ID ASC"));
    }

    private List<Change> changes(Query query) {
        return Stream.of(activeObjects.find(HistoryRow.class, query))
                .map(ActiveObjectsHistory::change)
                .toList();
    }

    private static Change change(HistoryRow row) {
        return new Change(
                row.getID(),
                Instant.ofEpochMilli(row.getChangedAt()),
                new PersonKey(row.getActorKey()),
                new Matter(
                        Matter.Area.valueOf(row.getAreaName()),
                        row.getMatterId(),
                        row.getVersionNumber(),
                        text(row.getMatterName())),
                Change.Act.valueOf(row.getActName()),
                new Difference(text(row.getFieldName()), text(row.getTextBefore()), text(row.getTextAfter())));
    }

    private static String text(String kept) {
        return Optional.ofNullable(kept).orElse("");
    }
}
