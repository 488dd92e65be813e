package org.reversementoring.goal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.goal.Reflection;
import org.reversementoring.goal.Reflections;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;

/** Reflections in Active Objects: a row for each. */
public class ActiveObjectsReflections implements Reflections {
    private static final String OF_WRITER = ReflectionRow.WRITER_KEY + " = ?";

    private final ActiveObjects activeObjects;

    public ActiveObjectsReflections(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Reflection> of(int pairingId, PersonKey reader, int most) {
        return Stream.of(activeObjects.find(
                        ReflectionRow.class,
                        Query.select()
                                .where(
                                        ReflectionRow.PAIRING_ID + " = ? AND (" + OF_WRITER + " OR "
                                                + ReflectionRow.SHARED + " = ?)",
                                        pairingId,
                                        reader.value(),
                                        true)
                                .order("ID DESC")
                                .limit(most)))
                .map(ActiveObjectsReflections::reflection)
                .toList();
    }

    @Override
    public List<Reflection> forStory(int pairingId, int most) {
        return Stream.of(activeObjects.find(
                        ReflectionRow.class,
                        Query.select()
                                .where(
                                        ReflectionRow.PAIRING_ID + " = ? AND " + ReflectionRow.FOR_STORY + " = ?",
                                        pairingId,
                                        true)
                                .order("ID ASC")
                                .limit(most)))
                .map(ActiveObjectsReflections::reflection)
                .toList();
    }

    private static Reflection reflection(ReflectionRow row) {
        return new Reflection(
                row.getID(),
                row.getVersionNumber(),
                row.getPairingId(),
                new PersonKey(row.getWriterKey()),
                Reflection.Kind.valueOf(row.getKindName()),
                row.getReflectionText(),
                Instant.ofEpochMilli(row.getWrittenAt()),
                row.isShared(),
                row.isForStory());
    }

    @Override
    public Optional<Reflection> own(PersonKey writer, int id) {
        return Stream.of(activeObjects.find(ReflectionRow.class, "ID = ? AND " + OF_WRITER, id, writer.value()))
                .findFirst()
                .map(ActiveObjectsReflections::reflection);
    }

    @Override
    public int count(int pairingId, PersonKey writer) {
        return activeObjects.count(
                ReflectionRow.class, ReflectionRow.PAIRING_ID + " = ? AND " + OF_WRITER, pairingId, writer.value());
    }

    @Override
    public void add(int pairingId, PersonKey writer, Reflection.Kind kind, String text, Instant at) {
        activeObjects.create(
                ReflectionRow.class,
                new DBParam(ReflectionRow.PAIRING_ID, pairingId),
                new DBParam(ReflectionRow.VERSION_NUMBER, 1),
                new DBParam(ReflectionRow.WRITER_KEY, writer.value()),
                new DBParam(ReflectionRow.KIND_NAME, kind.name()),
                new DBParam(ReflectionRow.REFLECTION_TEXT, text),
                new DBParam(ReflectionRow.WRITTEN_AT, at.toEpochMilli()),
                new DBParam(ReflectionRow.SHARED, false),
                new DBParam(ReflectionRow.FOR_STORY, false));
    }

    @Override
    public void keep(Reflection after) {
        row(after.id()).ifPresent(ActiveObjectsReflections::lock);
        ReflectionRow row = row(after.id())
                .filter(kept -> kept.getVersionNumber() + 1 == after.version())
                .orElseThrow(() -> Refused.because("", "goal.outdated"));
        row.setVersionNumber(after.version());
        row.setKindName(after.kind().name());
        row.setReflectionText(after.text());
        row.setShared(after.shared());
        row.setForStory(after.forStory());
        row.save();
    }

    /** See the package {@code org.reversementoring.store}. */
    private static void lock(ReflectionRow row) {
        row.setWriterKey(row.getWriterKey());
        row.save();
    }

    private Optional<ReflectionRow> row(int id) {
        return Stream.of(activeObjects.find(ReflectionRow.class, "ID = ?", id)).findFirst();
    }

    @Override
    public void remove(int id) {
        activeObjects.deleteWithSQL(ReflectionRow.class, "ID = ?", id);
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(ReflectionRow.class, OF_WRITER, person.value());
    }
}
