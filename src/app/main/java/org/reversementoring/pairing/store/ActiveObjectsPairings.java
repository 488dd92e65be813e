package org.reversementoring.pairing.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.Group;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.LastDay;
import org.reversementoring.pairing.Move;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingStep;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.pairing.Transition;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Uniqueness;

/** Pairings in Active Objects: a row for each, one for each participant, one for each step. */
public class ActiveObjectsPairings implements Pairings {
    private static final int MOST_IN_A_LIST = 500;

    private final ActiveObjects activeObjects;

    public ActiveObjectsPairings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Pairing begin(Beginning beginning) {
        return byId(beginAll(List.of(beginning)).get(0)).orElseThrow();
    }

    @Override
    public List<Integer> beginAll(List<Beginning> beginnings) {
        List<Integer> ids = new ArrayList<>();
        for (int start = 0; start < beginnings.size(); start += MOST_IN_A_LIST) {
            ids.addAll(beginSome(beginnings.subList(start, Math.min(start + MOST_IN_A_LIST, beginnings.size()))));
        }
        return ids;
    }

    private List<Integer> beginSome(List<Beginning> beginnings) {
        Refused already = Refused.because("", "pairing.invite.already");
        Uniqueness.insert(
                () -> {
                    activeObjects.create(
                            PairingRow.class,
                            beginnings.stream()
                                    .map(ActiveObjectsPairings::newPairing)
                                    .toList());
                    return beginnings;
                },
                already);
        List<String> keys =
                beginnings.stream().map(ActiveObjectsPairings::peopleKey).toList();
        Map<String, Integer> ids = Stream.of(
                        activeObjects.find(PairingRow.class, Column.in(PairingRow.PEOPLE_KEY, keys), keys.toArray()))
                .collect(Collectors.toMap(PairingRow::getPeopleKey, PairingRow::getID));
        List<Map<String, Object>> participants = new ArrayList<>();
        List<Map<String, Object>> transitions = new ArrayList<>();
        for (Beginning beginning : beginnings) {
            int id = ids.get(peopleKey(beginning));
            beginning.participants().forEach(one -> participants.add(newParticipant(id, one)));
            transitions.add(newTransition(id, beginning));
        }
        if (!participants.isEmpty()) {
            activeObjects.create(ParticipantRow.class, participants);
        }
        activeObjects.create(TransitionRow.class, transitions);
        return keys.stream().map(ids::get).toList();
    }

    private static PairingState firstState(Beginning beginning) {
        return switch (beginning.step()) {
            case INVITE -> PairingState.ACCEPTED_BY_SOME;
            case OPEN -> PairingState.GATHERING;
            default -> PairingState.PROPOSED;
        };
    }

    private static Map<String, Object> newPairing(Beginning beginning) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(PairingRow.VERSION_NUMBER, 1);
        row.put(PairingRow.PROGRAMME_ID, beginning.programmeId());
        row.put(PairingRow.STATE_NAME, firstState(beginning).name());
        row.put(PairingRow.PEOPLE_KEY, peopleKey(beginning));
        row.put(PairingRow.TOPIC_ID, beginning.topicId().orElse(0));
        row.put(PairingRow.MESSAGE, beginning.message());
        row.put(PairingRow.FORMAT_NAME, of(beginning, group -> group.format().name()));
        row.put(PairingRow.TITLE, of(beginning, Group::title));
        row.put(PairingRow.FEWEST_PEOPLE, beginning.group().map(Group::fewest).orElse(0));
        row.put(PairingRow.MOST_PEOPLE, beginning.group().map(Group::most).orElse(0));
        row.put(
                PairingRow.JOIN_UNTIL_AT,
                beginning.group().map(group -> group.joinUntil().toEpochMilli()).orElse(0L));
        row.put(PairingRow.MEETING_NAME, of(beginning, group -> group.meeting().name()));
        row.put(PairingRow.LANGUAGE_NAME, of(beginning, group -> group.language()
                .orElse(null)));
        row.put(PairingRow.BEGAN_BY_KEY, beginning.by().value());
        row.put(PairingRow.BEGAN_AT, beginning.at().toEpochMilli());
        row.put(PairingRow.SINCE_AT, beginning.at().toEpochMilli());
        row.put(PairingRow.UNTIL_AT, beginning.until().toEpochMilli());
        row.put(PairingRow.PREDECESSOR_ID, beginning.predecessor().orElse(0));
        return row;
    }

    private static String of(Beginning beginning, Function<Group, String> what) {
        return beginning.group().map(what).orElse(null);
    }

    private static Map<String, Object> newParticipant(int id, Participant one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(ParticipantRow.PAIRING_ID, id);
        row.put(ParticipantRow.PERSON_KEY, one.person().value());
        row.put(ParticipantRow.PART_NAME, one.part().name());
        row.put(ParticipantRow.ACCEPTED, one.accepted());
        row.put(ParticipantRow.LIVE, false);
        return row;
    }

    private static Map<String, Object> newTransition(int id, Beginning beginning) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(TransitionRow.STEP_KEY, stepKey(id, 1));
        row.put(TransitionRow.PAIRING_ID, id);
        row.put(TransitionRow.STEP_NUMBER, 1);
        row.put(TransitionRow.STEP_NAME, beginning.step().name());
        row.put(TransitionRow.TO_STATE_NAME, firstState(beginning).name());
        row.put(TransitionRow.PERSON_KEY, beginning.by().value());
        row.put(TransitionRow.TAKEN_AT, beginning.at().toEpochMilli());
        return row;
    }

    private static String stepKey(int id, int number) {
        return id + "/" + number;
    }

    private static String peopleKey(Beginning beginning) {
        if (beginning.group().isPresent()) {
            return PeopleKey.group(beginning.by(), beginning.group().get().title());
        }
        return beginning.predecessor().isPresent()
                ? PeopleKey.renewing(beginning.predecessor().getAsInt())
                : peopleKey(beginning.participants());
    }

    private static String peopleKey(List<Participant> participants) {
        return PeopleKey.of(participants.stream().map(Participant::person).toList());
    }

    private void add(int id, Transition transition, Optional<PersonKey> gone) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        TransitionRow.class,
                        new DBParam(TransitionRow.STEP_KEY, stepKey(id, transition.number())),
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
                        new DBParam(
                                TransitionRow.GONE_KEY,
                                gone.map(PersonKey::value).orElse(null)),
                        new DBParam(TransitionRow.TAKEN_AT, transition.at().toEpochMilli())),
                Refused.because("", "pairing.step.outdated"));
    }

    /** The step comes first: of all who try to write it, the database lets one go on to the rest. */
    @Override
    public void keep(Move move) {
        Pairing after = move.after();
        add(after.id(), move.transition(), move.left());
        PairingRow row = activeObjects.find(PairingRow.class, "ID = ?", after.id())[0];
        row.setVersionNumber(after.version());
        row.setStateName(after.state().name());
        row.setEndingName(after.ending().map(Ending::name).orElse(null));
        row.setSinceAt(after.since().toEpochMilli());
        row.setUntilAt(after.until().toEpochMilli());
        if (after.state() == PairingState.CLOSED) {
            row.setPeopleKey(PeopleKey.closed(after.id()));
        } else if (after.group().isEmpty() && after.state().isLive()) {
            row.setPeopleKey(peopleKey(after.participants()));
        }
        if (move.step() == PairingStep.DESCRIBE) {
            describe(row, after);
        }
        Uniqueness.insert(
                () -> {
                    row.save();
                    return row;
                },
                Refused.because("", "pairing.invite.already"));
        keepParticipants(after);
    }

    private static void describe(PairingRow row, Pairing after) {
        Group group = after.group().orElseThrow();
        row.setPeopleKey(PeopleKey.group(after.beganBy(), group.title()));
        row.setTopicId(after.topicId().orElse(0));
        row.setMessage(after.message());
        row.setTitle(group.title());
        row.setFewestPeople(group.fewest());
        row.setMostPeople(group.most());
        row.setJoinUntilAt(group.joinUntil().toEpochMilli());
        row.setMeetingName(group.meeting().name());
        row.setLanguageName(group.language().orElse(null));
    }

    private void keepParticipants(Pairing after) {
        Set<PersonKey> kept = new HashSet<>();
        for (ParticipantRow row :
                activeObjects.find(ParticipantRow.class, ParticipantRow.PAIRING_ID + " = ?", after.id())) {
            PersonKey person = new PersonKey(row.getPersonKey());
            Optional<Participant> participant = after.participant(person);
            if (participant.isPresent()) {
                row.setAccepted(participant.get().accepted());
                row.setLive(after.state().isLive());
                row.save();
                kept.add(person);
            } else {
                activeObjects.delete(row);
            }
        }
        after.participants().stream()
                .filter(one -> !kept.contains(one.person()))
                .forEach(one -> activeObjects.create(
                        ParticipantRow.class,
                        new DBParam(ParticipantRow.PAIRING_ID, after.id()),
                        new DBParam(ParticipantRow.PERSON_KEY, one.person().value()),
                        new DBParam(ParticipantRow.PART_NAME, one.part().name()),
                        new DBParam(ParticipantRow.ACCEPTED, one.accepted()),
                        new DBParam(ParticipantRow.LIVE, after.state().isLive())));
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
    public List<Pairing> ofPeople(Collection<PersonKey> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Object[] keys = people.stream().map(PersonKey::value).toArray();
        List<Integer> ids = Stream.of(
                        activeObjects.find(ParticipantRow.class, Column.in(ParticipantRow.PERSON_KEY, people), keys))
                .map(ParticipantRow::getPairingId)
                .distinct()
                .toList();
        List<Pairing> all = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += MOST_IN_A_LIST) {
            all.addAll(pairings(ids.subList(start, Math.min(start + MOST_IN_A_LIST, ids.size()))));
        }
        return all;
    }

    @Override
    public List<Pairing> between(PersonKey one, PersonKey other) {
        List<Integer> shared = new ArrayList<>(ofPerson(one));
        shared.retainAll(ofPerson(other));
        return pairings(shared).stream()
                .filter(pairing -> pairing.group().isEmpty())
                .toList();
    }

    private List<Integer> ofPerson(PersonKey person) {
        return Stream.of(activeObjects.find(ParticipantRow.class, ParticipantRow.PERSON_KEY + " = ?", person.value()))
                .map(ParticipantRow::getPairingId)
                .toList();
    }

    @Override
    public Map<PairingState, Integer> counts(int programmeId) {
        Map<PairingState, Integer> counts = new EnumMap<>(PairingState.class);
        for (PairingState state : PairingState.values()) {
            counts.put(
                    state,
                    activeObjects.count(
                            PairingRow.class,
                            PairingRow.PROGRAMME_ID + " = ? AND " + PairingRow.STATE_NAME + " = ?",
                            programmeId,
                            state.name()));
        }
        return counts;
    }

    @Override
    public List<Pairing> open(Instant now, OptionalInt topicId, int before, int most) {
        Set<PairingState> open =
                Stream.of(PairingState.values()).filter(PairingState::letsIn).collect(Collectors.toSet());
        List<Object> parameters =
                new ArrayList<>(open.stream().map(PairingState::name).toList());
        parameters.addAll(List.of(now.toEpochMilli(), before));
        String condition =
                Column.in(PairingRow.STATE_NAME, open) + " AND " + PairingRow.JOIN_UNTIL_AT + " > ? AND ID < ?";
        if (topicId.isPresent()) {
            condition += " AND " + PairingRow.TOPIC_ID + " = ?";
            parameters.add(topicId.getAsInt());
        }
        return pairings(ids(Query.select()
                .where(condition, parameters.toArray())
                .order("ID DESC")
                .limit(most)));
    }

    @Override
    public List<Pairing> before(int id, int most) {
        return pairings(ids(Query.select().where("ID < ?", id).order("ID DESC").limit(most)));
    }

    @Override
    public List<Pairing> notClosedBefore(int programmeId, int id, int most) {
        String condition = PairingRow.PROGRAMME_ID + " = ? AND " + PairingRow.STATE_NAME + " <> ? AND ID < ?";
        return pairings(ids(Query.select()
                .where(condition, programmeId, PairingState.CLOSED.name(), id)
                .order("ID DESC")
                .limit(most)));
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

    @Override
    public List<Pairing> some(Collection<Integer> ids) {
        return pairings(ids);
    }

    /** The newest first; two statements. */
    private List<Pairing> pairings(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Object[] parameters = ids.toArray();
        // With its version before its people: whoever has come in between makes the version an old one, which is
        // noticed.
        PairingRow[] rows = activeObjects.find(PairingRow.class, Column.in("ID", ids), parameters);
        Map<Integer, List<Participant>> participants = Stream.of(activeObjects.find(
                        ParticipantRow.class,
                        Query.select()
                                .where(Column.in(ParticipantRow.PAIRING_ID, ids), parameters)
                                .order("ID ASC")))
                .collect(Collectors.groupingBy(
                        ParticipantRow::getPairingId,
                        Collectors.mapping(ActiveObjectsPairings::participant, Collectors.toList())));
        return Stream.of(rows)
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
                Optional.ofNullable(row.getFormatName()).map(format -> group(format, row)),
                participants,
                some(row.getTopicId()),
                Optional.ofNullable(row.getMessage()).orElse(""),
                new PersonKey(row.getBeganByKey()),
                Instant.ofEpochMilli(row.getBeganAt()),
                Instant.ofEpochMilli(row.getSinceAt()),
                Instant.ofEpochMilli(row.getUntilAt()),
                some(row.getPredecessorId()));
    }

    private static Group group(String format, PairingRow row) {
        return new Group(
                GroupFormat.valueOf(format),
                row.getTitle(),
                row.getFewestPeople(),
                row.getMostPeople(),
                LastDay.before(Instant.ofEpochMilli(row.getJoinUntilAt())).date(),
                MeetingFormat.valueOf(row.getMeetingName()),
                Optional.ofNullable(row.getLanguageName()));
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

    @Override
    public List<Coming> comings(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(ids);
        parameters.add(PairingStep.JOIN.name());
        return Stream.of(activeObjects.find(
                        TransitionRow.class,
                        Query.select()
                                .where(
                                        Column.in(TransitionRow.PAIRING_ID, ids) + " AND (" + TransitionRow.STEP_NAME
                                                + " = ? OR " + TransitionRow.GONE_KEY + " IS NOT NULL)",
                                        parameters.toArray())
                                .order(TransitionRow.PAIRING_ID + " ASC, " + TransitionRow.STEP_NUMBER + " ASC")))
                .flatMap(row -> coming(row).stream())
                .toList();
    }

    private static Optional<Coming> coming(TransitionRow row) {
        boolean in = row.getGoneKey() == null;
        return Optional.ofNullable(in ? row.getPersonKey() : row.getGoneKey())
                .map(person -> new Coming(
                        row.getPairingId(), new PersonKey(person), in, Instant.ofEpochMilli(row.getTakenAt())));
    }

    @Override
    public Set<Integer> leftBy(Collection<PersonKey> people) {
        return people.isEmpty()
                ? Set.of()
                : Stream.of(activeObjects.find(
                                TransitionRow.class,
                                Column.in(TransitionRow.GONE_KEY, people),
                                people.stream().map(PersonKey::value).toArray()))
                        .map(TransitionRow::getPairingId)
                        .collect(Collectors.toSet());
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
