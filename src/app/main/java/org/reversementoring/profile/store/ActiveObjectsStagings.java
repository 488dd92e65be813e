package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.Reader;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.reversementoring.profile.ImportId;
import org.reversementoring.profile.Stagings;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Uniqueness;

/** Files being handed in, in Active Objects: every node of a cluster sees them. */
public class ActiveObjectsStagings implements Stagings {
    private final ActiveObjects activeObjects;

    public ActiveObjectsStagings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public ImportId begin(PersonKey owner, Instant at) {
        StageRow row = activeObjects.create(
                StageRow.class,
                new DBParam(StageRow.OWNER_KEY, owner.value()),
                new DBParam(StageRow.BEGUN_AT, at.toEpochMilli()));
        return new ImportId(row.getID());
    }

    @Override
    public Optional<PersonKey> owner(ImportId id) {
        return Stream.of(activeObjects.find(StageRow.class, "ID = ?", id.value()))
                .map(row -> new PersonKey(row.getOwnerKey()))
                .findFirst();
    }

    @Override
    public void put(ImportId id, int sequence, String text) {
        Optional<ChunkRow> kept = chunk(id, sequence);
        if (kept.isPresent()) {
            kept.get().setContent(text);
            kept.get().save();
        } else {
            Uniqueness.insert(
                    () -> activeObjects.create(
                            ChunkRow.class,
                            new DBParam(ChunkRow.STAGE_ID, id.value()),
                            new DBParam(ChunkRow.SEQUENCE_NUMBER, sequence),
                            new DBParam(ChunkRow.CHUNK_KEY, chunkKey(id, sequence)),
                            new DBParam(ChunkRow.CONTENT, text)),
                    Refused.because("text", "import.file.incomplete"));
        }
    }

    @Override
    public boolean isComplete(ImportId id) {
        int pieces = activeObjects.count(ChunkRow.class, ChunkRow.STAGE_ID + " = ?", id.value());
        int withoutGap = activeObjects.count(
                ChunkRow.class,
                ChunkRow.STAGE_ID + " = ? AND " + ChunkRow.SEQUENCE_NUMBER + " < ?",
                id.value(),
                pieces);
        return pieces > 0 && withoutGap == pieces;
    }

    @Override
    public Reader read(ImportId id) {
        return new PiecewiseReader(sequence -> chunk(id, sequence).map(row -> Rows.text(row.getContent())));
    }

    @Override
    public void remove(ImportId id) {
        activeObjects.deleteWithSQL(ChunkRow.class, ChunkRow.STAGE_ID + " = ?", id.value());
        activeObjects.deleteWithSQL(StageRow.class, "ID = ?", id.value());
    }

    @Override
    public void removeOlderThan(Instant limit) {
        Stream.of(activeObjects.find(StageRow.class, StageRow.BEGUN_AT + " < ?", limit.toEpochMilli()))
                .map(row -> new ImportId(row.getID()))
                .forEach(this::remove);
    }

    private Optional<ChunkRow> chunk(ImportId id, int sequence) {
        return Stream.of(activeObjects.find(ChunkRow.class, ChunkRow.CHUNK_KEY + " = ?", chunkKey(id, sequence)))
                .findFirst();
    }

    private static String chunkKey(ImportId id, int sequence) {
        return id.value() + ":" + sequence;
    }
}
