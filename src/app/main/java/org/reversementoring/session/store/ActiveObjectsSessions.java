package org.reversementoring.session.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;
import org.reversementoring.session.CalendarEntry;
import org.reversementoring.session.Preparation;
import org.reversementoring.session.Proposal;
import org.reversementoring.session.Session;
import org.reversementoring.session.SessionFact;
import org.reversementoring.session.SessionMove;
import org.reversementoring.session.SessionState;
import org.reversementoring.session.SessionStep;
import org.reversementoring.session.SessionTransition;
import org.reversementoring.session.Sessions;
import org.reversementoring.session.Slot;
import org.reversementoring.session.Venue;
import org.reversementoring.store.Column;
import org.reversementoring.store.Digest;
import org.reversementoring.store.Uniqueness;

/** Sessions in Active Objects: a row for each, one for each step, and one for each who has said yes. */
public class ActiveObjectsSessions implements Sessions {
    private static final String BY_BEGINNING = SessionRow.START_AT + " ASC, ID ASC";

    private final ActiveObjects activeObjects;

    public ActiveObjectsSessions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Session> byId(int id) {
        return sessions(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public List<Session> ahead(Collection<Integer> pairingIds) {
        return pairingIds.isEmpty()
                ? List.of()
                : sessions(Query.select()
                        .where(
                                Column.in(SessionRow.PAIRING_ID, pairingIds) + " AND " + SessionRow.DUE_AT
                                        + " IS NOT NULL",
                                pairingIds.toArray())
                        .order(BY_BEGINNING));
    }

    @Override
    public List<Session> past(int pairingId, int skipped, int most) {
        return sessions(Query.select()
                .where(SessionRow.PAIRING_ID + " = ? AND " + SessionRow.DUE_AT + " IS NULL", pairingId)
                .order(SessionRow.START_AT + " DESC, ID DESC")
                .offset(skipped)
                .limit(most));
    }

    @Override
    public List<Session> since(Collection<Integer> pairingIds, Instant from, int most) {
        if (pairingIds.isEmpty()) {
            return List.of();
        }
        Object[] parameters = Stream.concat(pairingIds.stream(), Stream.of(from.toEpochMilli()))
                .toArray();
        SessionRow[] rows = activeObjects.find(
                SessionRow.class,
                Query.select()
                        .where(
                                Column.in(SessionRow.PAIRING_ID, pairingIds) + " AND " + SessionRow.START_AT + " >= ?",
                                parameters)
                        .order(BY_BEGINNING)
                        .limit(most));
        return sessions(rows, accepted(AcceptanceRow.PAIRING_ID, pairingIds));
    }

    @Override
    public List<SessionFact> facts(Collection<Integer> pairingIds) {
        return pairingIds.isEmpty()
                ? List.of()
                : Stream.of(activeObjects.find(
                                SessionRow.class,
                                Query.select()
                                        .where(Column.in(SessionRow.PAIRING_ID, pairingIds), pairingIds.toArray())
                                        .order(BY_BEGINNING)))
                        .map(row -> new SessionFact(
                                row.getID(),
                                row.getPairingId(),
                                SessionState.valueOf(row.getStateName()),
                                Instant.ofEpochMilli(row.getStartAt()),
                                Duration.ofMinutes(row.getMinutesLong()),
                                Instant.ofEpochMilli(row.getSinceAt())))
                        .toList();
    }

    @Override
    public int count(int pairingId) {
        return activeObjects.count(SessionRow.class, SessionRow.PAIRING_ID + " = ?", pairingId);
    }

    @Override
    public List<Session> due(Instant now, int most) {
        return sessions(Query.select()
                .where(SessionRow.DUE_AT + " <= ?", now.toEpochMilli())
                .order(SessionRow.DUE_AT + " ASC, ID ASC")
                .limit(most));
    }

    /** Two statements. */
    private List<Session> sessions(Query query) {
        SessionRow[] rows = activeObjects.find(SessionRow.class, query);
        List<Integer> ids = Stream.of(rows).map(SessionRow::getID).toList();
        return sessions(rows, ids.isEmpty() ? Map.of() : accepted(AcceptanceRow.SESSION_ID, ids));
    }

    private static List<Session> sessions(SessionRow[] rows, Map<Integer, Set<PersonKey>> accepted) {
        return Stream.of(rows)
                .map(row -> session(row, accepted.getOrDefault(row.getID(), Set.of())))
                .toList();
    }

    /** Who has said yes, by the number of the session. */
    private Map<Integer, Set<PersonKey>> accepted(String column, Collection<Integer> values) {
        return Stream.of(activeObjects.find(AcceptanceRow.class, Column.in(column, values), values.toArray()))
                .collect(Collectors.groupingBy(
                        AcceptanceRow::getSessionId,
                        Collectors.mapping(row -> new PersonKey(row.getPersonKey()), Collectors.toSet())));
    }

    private static Session session(SessionRow row, Set<PersonKey> accepted) {
        return new Session(
                row.getID(),
                row.getVersionNumber(),
                row.getPairingId(),
                row.getSessionNumber(),
                SessionState.valueOf(row.getStateName()),
                new Slot(Instant.ofEpochMilli(row.getStartAt()), Duration.ofMinutes(row.getMinutesLong())),
                new Venue(Text.line(row.getVenue())),
                Optional.ofNullable(row.getProposedByKey()).map(PersonKey::new),
                accepted,
                new Preparation(text(row.getObjective()), text(row.getQuestions())),
                new CalendarEntry(UUID.fromString(row.getEntryUid()), row.getEntrySequence()),
                Instant.ofEpochMilli(row.getSinceAt()));
    }

    /** Oracle keeps an empty text as null. */
    private static String text(String kept) {
        return Optional.ofNullable(kept).orElse("");
    }

    @Override
    public Session begin(int number, Proposal proposal) {
        Session begun = Session.of(0, number, proposal);
        SessionRow row = Uniqueness.insert(
                () -> activeObjects.create(
                        SessionRow.class,
                        new DBParam(SessionRow.SESSION_KEY, sessionKey(begun.pairingId(), number)),
                        new DBParam(SessionRow.PAIRING_ID, begun.pairingId()),
                        new DBParam(SessionRow.SESSION_NUMBER, number),
                        new DBParam(SessionRow.VERSION_NUMBER, begun.version()),
                        new DBParam(SessionRow.STATE_NAME, begun.state().name()),
                        new DBParam(SessionRow.START_AT, begun.slot().start().toEpochMilli()),
                        new DBParam(SessionRow.MINUTES_LONG, (int)
                                begun.slot().length().toMinutes()),
                        new DBParam(SessionRow.VENUE, begun.venue().text()),
                        new DBParam(SessionRow.PROPOSED_BY_KEY, proposal.by().value()),
                        new DBParam(SessionRow.OBJECTIVE, begun.preparation().objective()),
                        new DBParam(SessionRow.QUESTIONS, begun.preparation().questions()),
                        new DBParam(SessionRow.ENTRY_UID, begun.entry().uid().toString()),
                        new DBParam(SessionRow.ENTRY_SEQUENCE, begun.entry().sequence()),
                        new DBParam(SessionRow.SINCE_AT, begun.since().toEpochMilli()),
                        new DBParam(SessionRow.DUE_AT, dueAt(begun))),
                Refused.because("", "session.propose.outdated"));
        Session session = Session.of(row.getID(), number, proposal);
        add(session.id(), Session.begun(session).transition());
        accept(session, session.accepted());
        return session;
    }

    private static Long dueAt(Session session) {
        return session.due().map(Instant::toEpochMilli).orElse(null);
    }

    private void add(int id, SessionTransition transition) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        SessionStepRow.class,
                        new DBParam(SessionStepRow.STEP_KEY, stepKey(id, transition.number())),
                        new DBParam(SessionStepRow.SESSION_ID, id),
                        new DBParam(SessionStepRow.STEP_NUMBER, transition.number()),
                        new DBParam(SessionStepRow.STEP_NAME, transition.step().name()),
                        new DBParam(
                                SessionStepRow.FROM_STATE_NAME,
                                transition.from().map(SessionState::name).orElse(null)),
                        new DBParam(
                                SessionStepRow.TO_STATE_NAME, transition.to().name()),
                        new DBParam(
                                SessionStepRow.PERSON_KEY,
                                transition.by().map(PersonKey::value).orElse(null)),
                        new DBParam(SessionStepRow.TAKEN_AT, transition.at().toEpochMilli())),
                Refused.because("", "session.step.outdated"));
    }

    private void accept(Session session, Collection<PersonKey> people) {
        if (!people.isEmpty()) {
            activeObjects.create(
                    AcceptanceRow.class,
                    people.stream().map(person -> acceptance(session, person)).toList());
        }
    }

    private static Map<String, Object> acceptance(Session session, PersonKey person) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(AcceptanceRow.ACCEPTANCE_KEY, Digest.of(Integer.toString(session.id()), person.value()));
        row.put(AcceptanceRow.SESSION_ID, session.id());
        row.put(AcceptanceRow.PAIRING_ID, session.pairingId());
        row.put(AcceptanceRow.PERSON_KEY, person.value());
        return row;
    }

    /** The step comes first: of all who try to write it, the database lets one go on to the rest. */
    @Override
    public void keep(SessionMove move) {
        Session after = move.after();
        add(after.id(), move.transition());
        SessionRow row = activeObjects.find(SessionRow.class, "ID = ?", after.id())[0];
        row.setVersionNumber(after.version());
        row.setStateName(after.state().name());
        row.setStartAt(after.slot().start().toEpochMilli());
        row.setMinutesLong((int) after.slot().length().toMinutes());
        row.setVenue(after.venue().text());
        row.setProposedByKey(after.proposedBy().map(PersonKey::value).orElse(null));
        row.setObjective(after.preparation().objective());
        row.setQuestions(after.preparation().questions());
        row.setEntrySequence(after.entry().sequence());
        row.setSinceAt(after.since().toEpochMilli());
        row.setDueAt(dueAt(after));
        row.save();
        Set<PersonKey> missing = new HashSet<>(after.accepted());
        for (AcceptanceRow kept :
                activeObjects.find(AcceptanceRow.class, AcceptanceRow.SESSION_ID + " = ?", after.id())) {
            if (!missing.remove(new PersonKey(kept.getPersonKey()))) {
                activeObjects.delete(kept);
            }
        }
        accept(after, missing);
    }

    @Override
    public void written(int id) {
        for (SessionRow row : activeObjects.find(SessionRow.class, "ID = ?", id)) {
            row.setObjective("");
            row.setQuestions("");
            row.save();
        }
    }

    @Override
    public void carryOver(int id, int pairingId, int number) {
        for (SessionRow row : activeObjects.find(SessionRow.class, "ID = ?", id)) {
            row.setSessionKey(sessionKey(pairingId, number));
            row.setPairingId(pairingId);
            row.setSessionNumber(number);
            row.save();
        }
        for (AcceptanceRow row : activeObjects.find(AcceptanceRow.class, AcceptanceRow.SESSION_ID + " = ?", id)) {
            row.setPairingId(pairingId);
            row.save();
        }
    }

    private static String sessionKey(int pairingId, int number) {
        return pairingId + "/" + number;
    }

    @Override
    public Map<Integer, SessionTransition> last(Collection<Session> some) {
        List<String> keys = some.stream()
                .map(session -> stepKey(session.id(), session.version()))
                .toList();
        return keys.isEmpty()
                ? Map.of()
                : Stream.of(activeObjects.find(
                                SessionStepRow.class, Column.in(SessionStepRow.STEP_KEY, keys), keys.toArray()))
                        .collect(Collectors.toMap(SessionStepRow::getSessionId, ActiveObjectsSessions::transition));
    }

    private static String stepKey(int id, int number) {
        return id + "/" + number;
    }

    private static SessionTransition transition(SessionStepRow row) {
        return new SessionTransition(
                row.getStepNumber(),
                SessionStep.valueOf(row.getStepName()),
                Optional.ofNullable(row.getFromStateName()).map(SessionState::valueOf),
                SessionState.valueOf(row.getToStateName()),
                Optional.ofNullable(row.getPersonKey()).map(PersonKey::new),
                Instant.ofEpochMilli(row.getTakenAt()));
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(AcceptanceRow.class, AcceptanceRow.PERSON_KEY + " = ?", person.value());
        Arrays.stream(activeObjects.find(SessionRow.class, SessionRow.PROPOSED_BY_KEY + " = ?", person.value()))
                .forEach(row -> {
                    row.setProposedByKey(null);
                    row.save();
                });
        Arrays.stream(activeObjects.find(SessionStepRow.class, SessionStepRow.PERSON_KEY + " = ?", person.value()))
                .forEach(row -> {
                    row.setPersonKey(null);
                    row.save();
                });
    }
}
