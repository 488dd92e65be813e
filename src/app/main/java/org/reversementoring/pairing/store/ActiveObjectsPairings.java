package org.reversementoring.pairing.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.Move;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingStep;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.pairing.Transition;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Uniqueness;

/** Pairings in Active Objects: a row for each, one for each participant, one for each step. */
public class ActiveObjectsPairings implements Pairings {
    private final ActiveObjects activeObjects;

    public ActiveObjectsPairings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Pairing begin(Beginning beginning) {
        PairingState state =
                beginning.step() == PairingStep.INVITE ? PairingState.ACCEPTED_BY_SOME : PairingState.PROPOSED;
        PairingRow row = Uniqueness.insert(
                () -> activeObjects.create(
                        PairingRow.class,
                        new DBParam(PairingRow.VERSION_NUMBER, 1),
                        new DBParam(PairingRow.PROGRAMME_ID, beginning.programmeId()),
                        new DBParam(PairingRow.STATE_NAME, state.name()),
                        new DBParam(PairingRow.PEOPLE_KEY, peopleKey(beginning)),
                        new DBParam(PairingRow.TOPIC_ID, beginning.topicId().orElse(0)),
                        new DBParam(PairingRow.MESSAGE, beginning.message()),
                        new DBParam(PairingRow.BEGAN_BY_KEY, beginning.by().value()),
                        new DBParam(PairingRow.BEGAN_AT, beginning.at().toEpochMilli()),
                        new DBParam(PairingRow.SINCE_AT, beginning.at().toEpochMilli()),
                        new DBParam(PairingRow.UNTIL_AT, beginning.until().toEpochMilli()),
                        new DBParam(
                                PairingRow.PREDECESSOR_ID,
                                beginning.predecessor().orElse(0))),
                Refused.because("", "pairing.invite.already"));
        for (Participant one : beginning.participants()) {
            activeObjects.create(
                    ParticipantRow.class,
                    new DBParam(ParticipantRow.PAIRING_ID, row.getID()),
                    new DBParam(ParticipantRow.PERSON_KEY, one.person().value()),
                    new DBParam(ParticipantRow.PART_NAME, one.part().name()),
                    new DBParam(ParticipantRow.ACCEPTED, one.accepted()),
                    new DBParam(ParticipantRow.LIVE, false));
        }
        add(
                row.getID(),
                new Transition(
                        1, beginning.step(), Optional.empty(), state, Optional.of(beginning.by()), beginning.at()));
        return byId(row.getID()).orElseThrow();
    }

    private static String peopleKey(Beginning beginning) {
        return beginning.predecessor().isPresent()
                ? PeopleKey.renewing(beginning.predecessor().getAsInt())
                : peopleKey(beginning.participants());
    }

    private static String peopleKey(List<Participant> participants) {
        return PeopleKey.of(participants.stream().map(Participant::person).toList());
    }

    private void add(int id, Transition transition) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        TransitionRow.class,
                        new DBParam(TransitionRow.STEP_KEY, id + "/" + transition.number()),
                        new DBParam(TransitionRow.PAIRING_ID, id),
                        new DBParam(TransitionRow.STEP_NUMBER, transition.number()),
                        new DBParam(TransitionRow.STEP_NAME, transition.step().name()),
                        new DBParam(
                                TransitionRow.FROM_STATE_NAME,
                                transition.from().map(PairingState::name).orElse(null)),
                        new DBParam(TransitionRow.TO_STATE_NAME, transition.to().name()),
                        new DBParam(
                                TransitionRow.PERSON_KEY,
                                transition.by().map(PersonKey::value).orElse(null)),
                        new DBParam(TransitionRow.TAKEN_AT, transition.at().toEpochMilli())),
                Refused.because("", "pairing.step.outdated"));
    }

    /** The step comes first: of all who try to write it, the database lets one go on to the rest. */
    @Override
    public void keep(Move move) {
        Pairing after = move.after();
        add(after.id(), move.transition());
        PairingRow row = activeObjects.find(PairingRow.class, "ID = ?", after.id())[0];
        row.setVersionNumber(after.version());
        row.setStateName(after.state().name());
        row.setEndingName(after.ending().map(Ending::name).orElse(null));
        row.setSinceAt(after.since().toEpochMilli());
        row.setUntilAt(after.until().toEpochMilli());
        if (after.state() == PairingState.CLOSED) {
            row.setPeopleKey(PeopleKey.closed(after.id()));
        } else if (after.state().isLive()) {
            row.setPeopleKey(peopleKey(after.participants()));
        }
        Uniqueness.insert(
                () -> {
                    row.save();
                    return row;
                },
                Refused.because("", "pairing.invite.already"));
        for (ParticipantRow participant :
                activeObjects.find(ParticipantRow.class, ParticipantRow.PAIRING_ID + " = ?", after.id())) {
            participant.setAccepted(after.participant(new PersonKey(participant.getPersonKey()))
                    .map(Participant::accepted)
                    .orElse(false));
            participant.setLive(after.state().isLive());
            participant.save();
        }
    }

    @Override
    public void lasts(int id, Instant until) {
        for (PairingRow row : activeObjects.find(PairingRow.class, "ID = ?", id)) {
            row.setUntilAt(until.toEpochMilli());
            row.save();
        }
    }

    @Override
    public Optional<Pairing> byId(int id) {
        return pairings(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Pairing> of(PersonKey person, int most) {
        return pairings(Stream.of(activeObjects.find(
                        ParticipantRow.class,
                        Query.select()
                                .where(ParticipantRow.PERSON_KEY + " = ?", person.value())
                                .order(ParticipantRow.PAIRING_ID + " DESC")
                                .limit(most)))
                .map(ParticipantRow::getPairingId)
                .toList());
    }

    @Override
    public List<Pairing> between(PersonKey one, PersonKey other) {
        List<Integer> shared = new ArrayList<>(ofPerson(one));
        shared.retainAll(ofPerson(other));
        return pairings(shared);
    }

    private List<Integer> ofPerson(PersonKey person) {
        return Stream.of(activeObjects.find(ParticipantRow.class, ParticipantRow.PERSON_KEY + " = ?", person.value()))
                .map(ParticipantRow::getPairingId)
                .toList();
    }

    @Override
    public List<Pairing> before(int id, int most) {
        return pairings(ids(Query.select().where("ID < ?", id).order("ID DESC").limit(most)));
    }

    @Override
    public List<Pairing> due(Instant now, int most) {
        Set<PairingState> waiting = Stream.of(PairingState.values())
                .filter(state -> state != PairingState.CLOSED)
                .collect(Collectors.toSet());
        Object[] parameters = Stream.concat(waiting.stream().map(PairingState::name), Stream.of(now.toEpochMilli()))
                .toArray();
        String condition = Column.in(PairingRow.STATE_NAME, waiting) + " AND " + PairingRow.UNTIL_AT + " <= ?";
        return pairings(
                ids(Query.select().where(condition, parameters).order("ID ASC").limit(most)));
    }

    private List<Integer> ids(Query query) {
        return Stream.of(activeObjects.find(PairingRow.class, query))
                .map(PairingRow::getID)
                .toList();
    }

    /** The newest first; two statements. */
    private List<Pairing> pairings(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Object[] parameters = ids.toArray();
        Map<Integer, List<Participant>> participants = Stream.of(activeObjects.find(
                        ParticipantRow.class,
                        Query.select()
                                .where(Column.in(ParticipantRow.PAIRING_ID, ids), parameters)
                                .order("ID ASC")))
                .collect(Collectors.groupingBy(
                        ParticipantRow::getPairingId,
                        Collectors.mapping(ActiveObjectsPairings::participant, Collectors.toList())));
        return Stream.of(activeObjects.find(PairingRow.class, Column.in("ID", ids), parameters))
                .map(row -> pairing(row, participants.getOrDefault(row.getID(), List.of())))
                .sorted(Comparator.comparingInt(Pairing::id).reversed())
                .toList();
    }

    private static Participant participant(ParticipantRow row) {
        return new Participant(new PersonKey(row.getPersonKey()), Part.valueOf(row.getPartName()), row.isAccepted());
    }

    private static Pairing pairing(PairingRow row, List<Participant> participants) {
        return new Pairing(
                row.getID(),
                row.getVersionNumber(),
                row.getProgrammeId(),
                PairingState.valueOf(row.getStateName()),
                Optional.ofNullable(row.getEndingName()).map(Ending::valueOf),
                participants,
                some(row.getTopicId()),
                Optional.ofNullable(row.getMessage()).orElse(""),
                new PersonKey(row.getBeganByKey()),
                Instant.ofEpochMilli(row.getBeganAt()),
                Instant.ofEpochMilli(row.getSinceAt()),
                Instant.ofEpochMilli(row.getUntilAt()),
                some(row.getPredecessorId()));
    }

    private static OptionalInt some(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public List<Transition> transitions(int id) {
        return Stream.of(activeObjects.find(
                        TransitionRow.class,
                        Query.select()
                                .where(TransitionRow.PAIRING_ID + " = ?", id)
                                .order(TransitionRow.STEP_NUMBER + " ASC")))
                .map(ActiveObjectsPairings::transition)
                .toList();
    }

    private static Transition transition(TransitionRow row) {
        return new Transition(
                row.getStepNumber(),
                PairingStep.valueOf(row.getStepName()),
                Optional.ofNullable(row.getFromStateName()).map(PairingState::valueOf),
                PairingState.valueOf(row.getToStateName()),
                Optional.ofNullable(row.getPersonKey()).map(PersonKey::new),
                Instant.ofEpochMilli(row.getTakenAt()));
    }

    @Override
    public Set<PersonKey> partnersOf(PersonKey person) {
        List<Integer> live = Stream.of(activeObjects.find(
                        ParticipantRow.class,
                        ParticipantRow.PERSON_KEY + " = ? AND " + ParticipantRow.LIVE + " = ?",
                        person.value(),
                        true))
                .map(ParticipantRow::getPairingId)
                .toList();
        return live.isEmpty()
                ? Set.of()
                : Stream.of(activeObjects.find(
                                ParticipantRow.class, Column.in(ParticipantRow.PAIRING_ID, live), live.toArray()))
                        .map(row -> new PersonKey(row.getPersonKey()))
                        .filter(other -> !other.equals(person))
                        .collect(Collectors.toSet());
    }
}
