package org.reversementoring.call.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.call.CallLetter;
import org.reversementoring.call.CallState;
import org.reversementoring.call.Letter;
import org.reversementoring.call.LetterState;
import org.reversementoring.call.Letters;
import org.reversementoring.call.OpenCall;
import org.reversementoring.call.OpenCalls;
import org.reversementoring.call.Tally;
import org.reversementoring.profile.Prospects;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Digest;
import org.reversementoring.store.Uniqueness;

/** Open calls in Active Objects: a row for each call, and one for each letter that has been addressed. */
public class ActiveObjectsOpenCalls implements OpenCalls {
    private static final String OF_CALL_IN_STATE =
            CallLetterRow.CALL_ID + " = ? AND " + CallLetterRow.LETTER_STATE + " = ?";

    private final ActiveObjects activeObjects;

    public ActiveObjectsOpenCalls(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<OpenCall> all() {
        return Stream.of(activeObjects.find(OpenCallRow.class, Query.select().order("ID DESC")))
                .map(ActiveObjectsOpenCalls::call)
                .toList();
    }

    @Override
    public OpenCall add(
            int programmeId, Letters letters, int asked, int mentorsBefore, PersonKey openedBy, Instant openedAt) {
        int number = 1 + activeObjects.count(OpenCallRow.class, OpenCallRow.PROGRAMME_ID + " = ?", programmeId);
        return call(Uniqueness.insert(
                () -> activeObjects.create(
                        OpenCallRow.class,
                        new DBParam(OpenCallRow.PROGRAMME_ID, programmeId),
                        new DBParam(OpenCallRow.CALL_KEY, programmeId + "-" + number),
                        new DBParam(OpenCallRow.CALL_STATE, CallState.SENDING.name()),
                        new DBParam(
                                OpenCallRow.ENGLISH_SUBJECT, letters.english().subject()),
                        new DBParam(OpenCallRow.ENGLISH_TEXT, letters.english().text()),
                        new DBParam(OpenCallRow.GERMAN_SUBJECT, letters.german().subject()),
                        new DBParam(OpenCallRow.GERMAN_TEXT, letters.german().text()),
                        new DBParam(OpenCallRow.ASKED_COUNT, asked),
                        new DBParam(OpenCallRow.MENTORS_BEFORE, mentorsBefore),
                        new DBParam(OpenCallRow.OPENER_KEY, openedBy.value()),
                        new DBParam(OpenCallRow.OPENED_AT, openedAt.toEpochMilli())),
                Refused.because("", "call.running")));
    }

    @Override
    public void keepPage(int callId, long pageId) {
        OpenCallRow row = locked(callId);
        row.setPageId(pageId);
        row.save();
    }

    @Override
    public boolean move(int callId, CallState from, CallState to) {
        OpenCallRow row = locked(callId);
        if (!row.getCallState().equals(from.name())) {
            return false;
        }
        row.setCallState(to.name());
        row.save();
        return true;
    }

    @Override
    public int position(int callId) {
        return row(callId).getLastPerson();
    }

    @Override
    public boolean address(int callId, int after, Prospects.Batch batch) {
        OpenCallRow row = locked(callId);
        if (row.getLastPerson() != after || !row.getCallState().equals(CallState.SENDING.name())) {
            return false;
        }
        row.setLastPerson(batch.position());
        row.save();
        for (PersonKey person : batch.people()) {
            activeObjects.create(
                    CallLetterRow.class,
                    new DBParam(CallLetterRow.CALL_ID, callId),
                    new DBParam(CallLetterRow.PERSON_KEY, person.value()),
                    new DBParam(CallLetterRow.LETTER_DIGEST, Digest.of(Integer.toString(callId), person.value())),
                    new DBParam(CallLetterRow.LETTER_STATE, LetterState.WAITING.name()));
        }
        return true;
    }

    @Override
    public List<CallLetter> due(int callId, Instant now, int most) {
        CallLetterRow[] rows = activeObjects.find(
                CallLetterRow.class,
                Query.select()
                        .where(
                                OF_CALL_IN_STATE + " AND " + CallLetterRow.NOT_BEFORE + " <= ?",
                                callId,
                                LetterState.WAITING.name(),
                                now.toEpochMilli())
                        .order("ID ASC")
                        .limit(most));
        return Stream.of(rows)
                .map(row -> new CallLetter(row.getID(), new PersonKey(row.getPersonKey()), row.getAttempts()))
                .toList();
    }

    @Override
    public boolean take(int letterId) {
        return lockedLetter(letterId)
                .filter(row -> row.getLetterState().equals(LetterState.WAITING.name()))
                .map(row -> {
                    row.setLetterState(LetterState.SENDING.name());
                    row.save();
                    return row;
                })
                .isPresent();
    }

    @Override
    public void settle(int letterId, LetterState state) {
        lockedLetter(letterId).ifPresent(row -> {
            row.setLetterState(state.name());
            row.save();
        });
    }

    @Override
    public void retry(int letterId, int attempts, Instant notBefore) {
        lockedLetter(letterId).ifPresent(row -> {
            row.setLetterState(LetterState.WAITING.name());
            row.setAttempts(attempts);
            row.setNotBefore(notBefore.toEpochMilli());
            row.save();
        });
    }

    @Override
    public Tally tally(int callId) {
        String failing = OF_CALL_IN_STATE + " AND " + CallLetterRow.ATTEMPTS + " > ?";
        CallLetterRow[] next = activeObjects.find(
                CallLetterRow.class,
                Query.select()
                        .where(failing, callId, LetterState.WAITING.name(), 0)
                        .order(CallLetterRow.NOT_BEFORE + " ASC")
                        .limit(1));
        return new Tally(
                count(callId, LetterState.SENT),
                count(callId, LetterState.WAITING),
                activeObjects.count(CallLetterRow.class, failing, callId, LetterState.WAITING.name(), 0),
                count(callId, LetterState.NO_ADDRESS),
                count(callId, LetterState.GIVEN_UP),
                count(callId, LetterState.SENDING),
                Stream.of(next)
                        .map(row -> Instant.ofEpochMilli(row.getNotBefore()))
                        .findFirst());
    }

    private int count(int callId, LetterState state) {
        return activeObjects.count(CallLetterRow.class, OF_CALL_IN_STATE, callId, state.name());
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(CallLetterRow.class, CallLetterRow.PERSON_KEY + " = ?", person.value());
    }

    private OpenCallRow row(int callId) {
        return Stream.of(activeObjects.find(OpenCallRow.class, "ID = ?", callId))
                .findFirst()
                .orElseThrow(() -> Refused.because("", "call.changed-elsewhere"));
    }

    /** The row as it is once nobody else can write it: see the package {@code org.reversementoring.store}. */
    private OpenCallRow locked(int callId) {
        OpenCallRow row = row(callId);
        row.setCallKey(row.getCallKey());
        row.save();
        return row(callId);
    }

    private Optional<CallLetterRow> lockedLetter(int letterId) {
        letter(letterId).ifPresent(row -> {
            row.setLetterDigest(row.getLetterDigest());
            row.save();
        });
        return letter(letterId);
    }

    private Optional<CallLetterRow> letter(int letterId) {
        return Stream.of(activeObjects.find(CallLetterRow.class, "ID = ?", letterId))
                .findFirst();
    }

    private static OpenCall call(OpenCallRow row) {
        return new OpenCall(
                row.getID(),
                row.getProgrammeId(),
                CallState.valueOf(row.getCallState()),
                new Letters(
                        new Letter(row.getEnglishSubject(), row.getEnglishText()),
                        new Letter(row.getGermanSubject(), row.getGermanText())),
                row.getPageId(),
                row.getAskedCount(),
                row.getMentorsBefore(),
                new PersonKey(row.getOpenerKey()),
                Instant.ofEpochMilli(row.getOpenedAt()));
    }
}
