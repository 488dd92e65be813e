package org.reversementoring.programme.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.RowLock;
import org.reversementoring.store.Uniqueness;

/** Programmes in Active Objects. */
public class ActiveObjectsProgrammes implements Programmes {
    private final ActiveObjects activeObjects;

    public ActiveObjectsProgrammes(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Programme> all() {
        return Stream.of(activeObjects.find(ProgrammeRow.class, Query.select().order("ID ASC")))
                .map(ActiveObjectsProgrammes::programme)
                .toList();
    }

    @Override
    public Optional<Programme> byId(int id) {
        return row(id).map(ActiveObjectsProgrammes::programme);
    }

    @Override
    public boolean existsInSpace(String spaceKey) {
        return activeObjects.count(ProgrammeRow.class, ProgrammeRow.LOWER_SPACE_KEY + " = ?", lower(spaceKey)) > 0;
    }

    @Override
    public Programme add(String name, String purpose, String spaceKey, PersonKey createdBy, Instant createdAt) {
        return programme(Uniqueness.insert(
                () -> activeObjects.create(
                        ProgrammeRow.class,
                        new DBParam(ProgrammeRow.PROGRAMME_NAME, name),
                        new DBParam(ProgrammeRow.PURPOSE, purpose),
                        new DBParam(ProgrammeRow.VERSION_NUMBER, 1),
                        new DBParam(ProgrammeRow.CLOSED, false),
                        new DBParam(ProgrammeRow.NOTES_PLACE_NAME, NotesPlace.SHARED_SPACE.name()),
                        new DBParam(ProgrammeRow.CIRCLES, true),
                        new DBParam(ProgrammeRow.SPACE_KEY, spaceKey),
                        new DBParam(ProgrammeRow.LOWER_SPACE_KEY, lower(spaceKey)),
                        new DBParam(ProgrammeRow.CREATOR_KEY, createdBy.value()),
                        new DBParam(ProgrammeRow.CREATED_AT, createdAt.toEpochMilli())),
                Refused.because("spaceKey", "programme.space-key.has-programme", spaceKey)));
    }

    @Override
    public void change(int id, int version, String name, String purpose, boolean closed) {
        ProgrammeRow row = RowLock.expect(
                () -> row(id),
                programme -> programme.setCreatorKey(programme.getCreatorKey()),
                programme -> programme.getVersionNumber() == version,
                Refused.because("", "programme.edit.outdated"));
        row.setVersionNumber(version + 1);
        row.setProgrammeName(name);
        row.setPurpose(purpose);
        row.setClosed(closed);
        row.save();
    }

    @Override
    public void placeNotes(int id, NotesPlace place) {
        ProgrammeRow row = row(id).orElseThrow();
        row.setNotesPlaceName(place.name());
        row.save();
    }

    @Override
    public void openCircles(int id, boolean may) {
        ProgrammeRow row = row(id).orElseThrow();
        row.setCircles(may);
        row.save();
    }

    private Optional<ProgrammeRow> row(int id) {
        return Stream.of(activeObjects.find(ProgrammeRow.class, "ID = ?", id)).findFirst();
    }

    private static String lower(String spaceKey) {
        return spaceKey.toLowerCase(Locale.ROOT);
    }

    private static Programme programme(ProgrammeRow row) {
        return new Programme(
                row.getID(),
                row.getVersionNumber(),
                row.getProgrammeName(),
                Optional.ofNullable(row.getPurpose()).orElse(""),
                row.getSpaceKey(),
                row.isClosed(),
                NotesPlace.valueOf(row.getNotesPlaceName()),
                row.isCircles(),
                new PersonKey(row.getCreatorKey()),
                Instant.ofEpochMilli(row.getCreatedAt()));
    }
}
