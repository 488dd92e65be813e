package org.reversementoring.circle.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.circle.Idea;
import org.reversementoring.circle.IdeaState;
import org.reversementoring.circle.Ideas;
import org.reversementoring.programme.PersonKey;

/** Ideas in Active Objects: a row for each. */
public class ActiveObjectsIdeas implements Ideas {
    private final ActiveObjects activeObjects;

    public ActiveObjectsIdeas(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    private static Idea idea(IdeaRow row) {
        return new Idea(
                row.getID(),
                row.getVersionNumber(),
                row.getGroupId(),
                row.getIdeaText(),
                Optional.ofNullable(row.getPersonKey()).map(PersonKey::new),
                Instant.ofEpochMilli(row.getHadAt()),
                IdeaState.valueOf(row.getStateName()),
                Optional.ofNullable(row.getReason()).orElse(""),
                Instant.ofEpochMilli(row.getSinceAt()));
    }

    @Override
    public Optional<Idea> byId(int id) {
        return Stream.of(activeObjects.find(IdeaRow.class, "ID = ?", id))
                .findFirst()
                .map(ActiveObjectsIdeas::idea);
    }

    @Override
    public List<Idea> of(int groupId, int before, int most) {
        return Stream.of(activeObjects.find(
                        IdeaRow.class,
                        Query.select()
                                .where(IdeaRow.GROUP_ID + " = ? AND ID < ?", groupId, before)
                                .order("ID DESC")
                                .limit(most)))
                .map(ActiveObjectsIdeas::idea)
                .toList();
    }

    @Override
    public Map<IdeaState, Integer> counts(int groupId) {
        Map<IdeaState, Integer> counts = new EnumMap<>(IdeaState.class);
        for (IdeaState state : IdeaState.values()) {
            int count = activeObjects.count(
                    IdeaRow.class, IdeaRow.GROUP_ID + " = ? AND " + IdeaRow.STATE_NAME + " = ?", groupId, state.name());
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }

    @Override
    public void add(int groupId, String text, PersonKey by, Instant at) {
        activeObjects.create(
                IdeaRow.class,
                new DBParam(IdeaRow.GROUP_ID, groupId),
                new DBParam(IdeaRow.IDEA_TEXT, text),
                new DBParam(IdeaRow.PERSON_KEY, by.value()),
                new DBParam(IdeaRow.HAD_AT, at.toEpochMilli()),
                new DBParam(IdeaRow.STATE_NAME, IdeaState.NEW.name()),
                new DBParam(IdeaRow.SINCE_AT, at.toEpochMilli()));
    }

    /** Locks the row first: see the package {@code org.reversementoring.store}. */
    @Override
    public boolean put(Idea decided) {
        for (IdeaRow row : activeObjects.find(IdeaRow.class, "ID = ?", decided.id())) {
            row.setIdeaText(row.getIdeaText());
            row.save();
        }
        IdeaRow[] rows = activeObjects.find(
                IdeaRow.class, "ID = ? AND " + IdeaRow.VERSION_NUMBER + " = ?", decided.id(), decided.version() - 1);
        for (IdeaRow row : rows) {
            row.setVersionNumber(decided.version());
            row.setStateName(decided.state().name());
            row.setReason(decided.why());
            row.setSinceAt(decided.since().toEpochMilli());
            row.save();
        }
        return rows.length == 1;
    }

    @Override
    public void forget(PersonKey person) {
        for (IdeaRow row : activeObjects.find(IdeaRow.class, IdeaRow.PERSON_KEY + " = ?", person.value())) {
            row.setPersonKey(null);
            row.save();
        }
    }
}
