package org.reversementoring.circle.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.circle.Request;
import org.reversementoring.circle.Requests;
import org.reversementoring.pairing.Part;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Uniqueness;

/** Requests in Active Objects: a row for each. */
public class ActiveObjectsRequests implements Requests {
    private static final String OPEN = RequestRow.REQUEST_KEY + " = ? AND " + RequestRow.PAST + " = ?";

    private final ActiveObjects activeObjects;

    public ActiveObjectsRequests(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    private static String key(int groupId, PersonKey person) {
        return groupId + "/" + person.value();
    }

    private static Request request(RequestRow row) {
        return new Request(
                row.getGroupId(),
                new PersonKey(row.getPersonKey()),
                Part.valueOf(row.getPartName()),
                Request.Way.valueOf(row.getWayName()),
                row.isPast(),
                Instant.ofEpochMilli(row.getAskedAt()));
    }

    private List<Request> found(Query query) {
        return Stream.of(activeObjects.find(RequestRow.class, query))
                .map(ActiveObjectsRequests::request)
                .toList();
    }

    @Override
    public Optional<Request> of(int groupId, PersonKey person) {
        return found(Query.select().where(RequestRow.REQUEST_KEY + " = ?", key(groupId, person))).stream()
                .findFirst();
    }

    @Override
    public List<Request> of(int groupId) {
        return found(Query.select().where(RequestRow.GROUP_ID + " = ?", groupId).order("ID ASC"));
    }

    @Override
    public List<Request> of(Collection<Integer> groupIds, PersonKey person) {
        if (groupIds.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(groupIds);
        parameters.add(person.value());
        return found(Query.select()
                .where(
                        Column.in(RequestRow.GROUP_ID, groupIds) + " AND " + RequestRow.PERSON_KEY + " = ?",
                        parameters.toArray()));
    }

    @Override
    public List<Request> asking(Collection<Integer> groupIds) {
        if (groupIds.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(groupIds);
        parameters.addAll(List.of(Request.Way.ASKED.name(), false));
        return found(Query.select()
                .where(
                        Column.in(RequestRow.GROUP_ID, groupIds) + " AND " + RequestRow.WAY_NAME + " = ? AND "
                                + RequestRow.PAST + " = ?",
                        parameters.toArray())
                .order("ID ASC"));
    }

    @Override
    public List<Request> open(PersonKey person, int most) {
        return found(Query.select()
                .where(RequestRow.PERSON_KEY + " = ? AND " + RequestRow.PAST + " = ?", person.value(), false)
                .order("ID DESC")
                .limit(most));
    }

    @Override
    public void add(Request request) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        RequestRow.class,
                        new DBParam(RequestRow.REQUEST_KEY, key(request.groupId(), request.person())),
                        new DBParam(RequestRow.GROUP_ID, request.groupId()),
                        new DBParam(RequestRow.PERSON_KEY, request.person().value()),
                        new DBParam(RequestRow.PART_NAME, request.part().name()),
                        new DBParam(RequestRow.WAY_NAME, request.way().name()),
                        new DBParam(RequestRow.PAST, request.past()),
                        new DBParam(RequestRow.ASKED_AT, request.at().toEpochMilli())),
                Refused.because("", "circle.ask.already"));
    }

    @Override
    public boolean take(int groupId, PersonKey person) {
        return activeObjects.deleteWithSQL(RequestRow.class, OPEN, key(groupId, person), false) == 1;
    }

    @Override
    public boolean pass(int groupId, PersonKey person) {
        RequestRow[] rows = activeObjects.find(RequestRow.class, OPEN, key(groupId, person), false);
        for (RequestRow row : rows) {
            row.setPast(true);
            row.save();
        }
        return rows.length == 1;
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(RequestRow.class, RequestRow.PERSON_KEY + " = ?", person.value());
    }
}
