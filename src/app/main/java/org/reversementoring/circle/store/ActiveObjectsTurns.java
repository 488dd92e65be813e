package org.reversementoring.circle.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.circle.Turn;
import org.reversementoring.circle.Turns;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Uniqueness;

/** Turns in Active Objects: a row for each. */
public class ActiveObjectsTurns implements Turns {
    private final ActiveObjects activeObjects;

    public ActiveObjectsTurns(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Turn> of(Collection<Integer> groupIds) {
        return groupIds.isEmpty()
                ? List.of()
                : Stream.of(activeObjects.find(
                                TurnRow.class,
                                Query.select()
                                        .where(Column.in(TurnRow.GROUP_ID, groupIds), groupIds.toArray())
                                        .order(TurnRow.TURN_NUMBER + " ASC")))
                        .map(ActiveObjectsTurns::turn)
                        .toList();
    }

    private static Turn turn(TurnRow row) {
        return new Turn(
                row.getGroupId(),
                row.getTurnNumber(),
                Turn.Kind.valueOf(row.getKindName()),
                Optional.ofNullable(row.getPersonKey()).map(PersonKey::new),
                Optional.ofNullable(row.getOtherKey()).map(PersonKey::new),
                Optional.ofNullable(row.getSubject()).orElse(""),
                Instant.ofEpochMilli(row.getTakenAt()));
    }

    @Override
    public void add(Turn turn) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        TurnRow.class,
                        new DBParam(TurnRow.TURN_KEY, turn.groupId() + "/" + turn.number()),
                        new DBParam(TurnRow.GROUP_ID, turn.groupId()),
                        new DBParam(TurnRow.TURN_NUMBER, turn.number()),
                        new DBParam(TurnRow.KIND_NAME, turn.kind().name()),
                        new DBParam(
                                TurnRow.PERSON_KEY,
                                turn.presenter().map(PersonKey::value).orElse(null)),
                        new DBParam(
                                TurnRow.OTHER_KEY,
                                turn.other().map(PersonKey::value).orElse(null)),
                        new DBParam(TurnRow.SUBJECT, turn.subject()),
                        new DBParam(TurnRow.TAKEN_AT, turn.at().toEpochMilli())),
                Refused.because("", "circle.turn.outdated"));
    }

    @Override
    public void forget(PersonKey person) {
        for (TurnRow row : activeObjects.find(TurnRow.class, TurnRow.PERSON_KEY + " = ?", person.value())) {
            row.setPersonKey(null);
            row.save();
        }
        for (TurnRow row : activeObjects.find(TurnRow.class, TurnRow.OTHER_KEY + " = ?", person.value())) {
            row.setOtherKey(null);
            row.save();
        }
    }
}
