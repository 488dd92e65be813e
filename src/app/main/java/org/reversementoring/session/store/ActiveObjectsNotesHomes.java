package org.reversementoring.session.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.session.NotesHome;
import org.reversementoring.session.NotesHomes;
import org.reversementoring.session.NotesPage;
import org.reversementoring.session.NotesPart;
import org.reversementoring.session.NotesProblem;
import org.reversementoring.session.NotesState;
import org.reversementoring.store.Column;
import org.reversementoring.store.Digest;
import org.reversementoring.store.RowLock;
import org.reversementoring.store.Uniqueness;

/** What is known of notes, in Active Objects: a row for each pairing, page and space. */
public class ActiveObjectsNotesHomes implements NotesHomes {
    private final ActiveObjects activeObjects;

    public ActiveObjectsNotesHomes(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<NotesHome> of(int pairingId) {
        return row(pairingId).map(ActiveObjectsNotesHomes::home);
    }

    /** See the package {@code org.reversementoring.store}. */
    @Override
    public Optional<NotesHome> locked(int pairingId) {
        row(pairingId).ifPresent(row -> {
            row.setPairingId(row.getPairingId());
            RowLock.take(row::save, Refused.because("", "session.notes.busy"));
        });
        return of(pairingId);
    }

    private Optional<NotesHomeRow> row(int pairingId) {
        return Stream.of(activeObjects.find(NotesHomeRow.class, NotesHomeRow.PAIRING_ID + " = ?", pairingId))
                .findFirst();
    }

    private static NotesHome home(NotesHomeRow row) {
        return new NotesHome(
                row.getPairingId(),
                NotesState.valueOf(row.getStateName()),
                row.getAttempts(),
                Instant.ofEpochMilli(row.getDueAt()),
                Optional.ofNullable(row.getProblemName()).map(NotesProblem::valueOf),
                Optional.ofNullable(row.getSpaceKey()),
                row.getAgreementNumber());
    }

    @Override
    public void begin(int pairingId, Instant due) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        NotesHomeRow.class,
                        new DBParam(NotesHomeRow.PAIRING_ID, pairingId),
                        new DBParam(NotesHomeRow.STATE_NAME, NotesState.WAITING.name()),
                        new DBParam(NotesHomeRow.ATTEMPTS, 0),
                        new DBParam(NotesHomeRow.DUE_AT, due.toEpochMilli()),
                        new DBParam(NotesHomeRow.AGREEMENT_NUMBER, 0)),
                Refused.because("", "pairing.step.outdated"));
    }

    @Override
    public void put(NotesHome home) {
        NotesHomeRow row = row(home.pairingId()).orElseThrow();
        row.setStateName(home.state().name());
        row.setAttempts(home.attempts());
        row.setDueAt(home.due().toEpochMilli());
        row.setProblemName(home.problem().map(NotesProblem::name).orElse(null));
        row.setSpaceKey(home.spaceKey().orElse(null));
        row.setAgreementNumber(home.agreementNumber());
        row.save();
    }

    @Override
    public boolean anyFailed() {
        return activeObjects.count(NotesHomeRow.class, NotesHomeRow.STATE_NAME + " = ?", NotesState.FAILED.name()) > 0;
    }

    @Override
    public List<Integer> due(Instant now, int most) {
        return Stream.of(activeObjects.find(
                        NotesHomeRow.class,
                        Query.select()
                                .where(
                                        NotesHomeRow.STATE_NAME + " = ? AND " + NotesHomeRow.DUE_AT + " <= ?",
                                        NotesState.WAITING.name(),
                                        now.toEpochMilli())
                                .order("ID ASC")
                                .limit(most)))
                .map(NotesHomeRow::getPairingId)
                .toList();
    }

    @Override
    public Set<Integer> begun(Collection<Integer> pairingIds) {
        return pairingIds.isEmpty()
                ? Set.of()
                : Stream.of(activeObjects.find(
                                NotesHomeRow.class,
                                NotesHomeRow.PAIRING_ID + " IN ("
                                        + String.join(", ", Collections.nCopies(pairingIds.size(), "?")) + ")",
                                pairingIds.toArray()))
                        .map(NotesHomeRow::getPairingId)
                        .collect(Collectors.toSet());
    }

    @Override
    public void add(NotesPage page) {
        String owner = page.owner().map(PersonKey::value).orElse("");
        add(page, 0, Digest.of(Integer.toString(page.pairingId()), page.part().name(), owner));
    }

    @Override
    public void add(int sessionId, NotesPage page) {
        add(page, sessionId, Digest.of(page.part().name(), Integer.toString(sessionId)));
    }

    private void add(NotesPage page, int sessionId, String key) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        NotesPageRow.class,
                        new DBParam(NotesPageRow.PAGE_KEY, key),
                        new DBParam(NotesPageRow.PAIRING_ID, page.pairingId()),
                        new DBParam(NotesPageRow.PART_NAME, page.part().name()),
                        new DBParam(
                                NotesPageRow.OWNER_KEY,
                                page.owner().map(PersonKey::value).orElse(null)),
                        new DBParam(NotesPageRow.SESSION_ID, sessionId),
                        new DBParam(NotesPageRow.PAGE_ID, page.pageId())),
                Refused.because("", "pairing.step.outdated"));
    }

    @Override
    public void release(int sessionId) {
        for (NotesPageRow row : activeObjects.find(NotesPageRow.class, NotesPageRow.SESSION_ID + " = ?", sessionId)) {
            row.setPageKey(Digest.of(row.getPartName(), "page", Long.toString(row.getPageId())));
            row.setSessionId(0);
            row.save();
        }
    }

    @Override
    public Map<Integer, Long> pagesOfSessions(Collection<Integer> sessionIds) {
        return sessionIds.isEmpty()
                ? Map.of()
                : Stream.of(activeObjects.find(
                                NotesPageRow.class,
                                Column.in(NotesPageRow.SESSION_ID, sessionIds),
                                sessionIds.toArray()))
                        .collect(Collectors.toMap(NotesPageRow::getSessionId, NotesPageRow::getPageId));
    }

    @Override
    public OptionalInt sessionOf(long pageId) {
        return Stream.of(activeObjects.find(NotesPageRow.class, NotesPageRow.PAGE_ID + " = ?", pageId))
                .mapToInt(NotesPageRow::getSessionId)
                .filter(session -> session != 0)
                .findFirst();
    }

    @Override
    public List<NotesPage> pages(int pairingId) {
        return pages(Query.select()
                .where(NotesPageRow.PAIRING_ID + " = ?", pairingId)
                .order("ID ASC"));
    }

    @Override
    public Optional<NotesPage> page(long pageId) {
        return pages(Query.select().where(NotesPageRow.PAGE_ID + " = ?", pageId)).stream()
                .findFirst();
    }

    private List<NotesPage> pages(Query query) {
        return Stream.of(activeObjects.find(NotesPageRow.class, query))
                .map(row -> new NotesPage(
                        row.getPairingId(),
                        NotesPart.valueOf(row.getPartName()),
                        Optional.ofNullable(row.getOwnerKey()).map(PersonKey::new),
                        row.getPageId()))
                .toList();
    }

    @Override
    public Optional<String> space(int programmeId) {
        return Stream.of(activeObjects.find(NotesSpaceRow.class, NotesSpaceRow.PROGRAMME_ID + " = ?", programmeId))
                .map(NotesSpaceRow::getSpaceKey)
                .findFirst();
    }

    @Override
    public void keepSpace(int programmeId, String spaceKey) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        NotesSpaceRow.class,
                        new DBParam(NotesSpaceRow.PROGRAMME_ID, programmeId),
                        new DBParam(NotesSpaceRow.SPACE_KEY, spaceKey)),
                Refused.because("", "pairing.step.outdated"));
    }
}
