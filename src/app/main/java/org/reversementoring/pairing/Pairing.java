package org.reversementoring.pairing;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;

/**
 * Two people or more who teach each other, from the first question to the end. Whatever happens to it is one of the
 * methods below; each checks who may do it, by {@link Lifecycle}.
 *
 * <p>To a group people come one after the other: its participants are those who have said yes and have been let in. Its
 * mentors are its hosts, who say what becomes of all; everybody else may leave it at any time.
 *
 * @param version the number of steps it has taken
 * @param programmeId in which programme it is: both are in it when it begins, and its rules hold
 * @param ending empty unless it is closed
 * @param group empty for a pairing whose people stay the same
 * @param participants two or more, each person once, at least one as a mentor and one as a mentee; of a group that has
 *     not begun as many as have come
 * @param topicId what they would begin with; empty if they leave it open
 * @param message what the one who asked wrote; may be empty, and is for the participants alone
 * @param beganBy who asked, or brought them together
 * @param since when it came to the state it is in
 * @param until when an unanswered one expires; the end of the {@linkplain LastDay last day} of a live one
 * @param predecessor the pairing that this one renews
 */
public record Pairing(
        int id,
        int version,
        int programmeId,
        PairingState state,
        Optional<Ending> ending,
        Optional<Group> group,
        List<Participant> participants,
        OptionalInt topicId,
        String message,
        PersonKey beganBy,
        Instant beganAt,
        Instant since,
        Instant until,
        OptionalInt predecessor) {

    /** How long an invitation waits for an answer. */
    public static final Duration TIME_TO_ANSWER = Duration.ofDays(14);

    /** The longest time that an agreement can name; a pairing without one ends then. */
    public static final Period LONGEST = Period.ofMonths(Collections.max(Terms.MONTHS));

    /** How long a pairing whose time is over may take for its good-bye. */
    public static final Period TIME_TO_CLOSE = Period.ofDays(30);

    public Pairing {
        participants = List.copyOf(participants);
        Set<PersonKey> people = participants.stream().map(Participant::person).collect(Collectors.toSet());
        Set<Part> parts = participants.stream().map(Participant::part).collect(Collectors.toSet());
        boolean both = parts.size() == Part.values().length;
        if (people.size() < participants.size() || !both && (group.isEmpty() || state.isLive())) {
            throw new IllegalArgumentException("Not a mentor and a mentee, or somebody twice: " + participants);
        }
        if (state == PairingState.GATHERING && group.isEmpty()) {
            throw new IllegalArgumentException("Gathering, and no group");
        }
        if ((state == PairingState.CLOSED) != ending.isPresent()) {
            throw new IllegalArgumentException("Closed without an ending, or ended without being closed");
        }
    }

    public boolean concerns(PersonKey person) {
        return participant(person).isPresent();
    }

    public Optional<Participant> participant(PersonKey person) {
        return participants.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    public List<Participant> others(PersonKey person) {
        return participants.stream().filter(one -> !one.person().equals(person)).toList();
    }

    /** Whether somebody decides on the pairing for all: of a group its mentors. */
    public boolean isHostedBy(PersonKey person) {
        return group.isPresent()
                && participant(person).filter(one -> one.part() == Part.MENTOR).isPresent();
    }

    /** How many more people it takes in; 0 unless it is a group that people can come to now. */
    public int room(Instant now) {
        return group.filter(known -> now.isBefore(known.joinUntil()))
                .filter(known -> state.letsIn())
                .map(known -> Math.max(0, known.most() - participants.size()))
                .orElse(0);
    }

    /** Whether a group has the people that it needs to begin. */
    public boolean isComplete() {
        Set<Part> parts = participants.stream().map(Participant::part).collect(Collectors.toSet());
        return parts.size() == Part.values().length
                && group.filter(known -> participants.size() >= known.fewest()).isPresent();
    }

    /** Whether the reader may know that there is such a pairing. */
    public boolean isSeenBy(Reader reader) {
        return !movers(reader).isEmpty();
    }

    /** Whether an unanswered invitation can no longer be answered. */
    public boolean isExpired(Instant now) {
        return state.isOpen() && !now.isBefore(until);
    }

    /** What the reader could do with it now. */
    public Set<PairingStep> steps(Reader reader, Instant now) {
        Set<PairingStep> steps = EnumSet.noneOf(PairingStep.class);
        if (!isExpired(now)) {
            Set<Mover> movers = movers(reader);
            Stream.of(PairingStep.values())
                    .filter(step -> step != otherAcceptance() && (step != PairingStep.START || isComplete()))
                    .filter(step -> step != PairingStep.REMOVE
                            || participants.stream().anyMatch(one -> mayRemove(reader, one.person())))
                    .filter(step ->
                            rule(step).filter(rule -> rule.isOpenTo(movers)).isPresent())
                    .forEach(steps::add);
        }
        return steps;
    }

    public Move accept(Reader reader, Instant now) {
        if (isExpired(now)) {
            throw Refused.because("", "pairing.step.expired");
        }
        return move(reader, acceptance(), now);
    }

    public Move decline(Reader reader, Instant now) {
        return move(reader, PairingStep.DECLINE, now);
    }

    public Move withdraw(Reader reader, Instant now) {
        return move(reader, PairingStep.WITHDRAW, now);
    }

    public Move pause(Reader reader, Instant now) {
        return move(reader, PairingStep.PAUSE, now);
    }

    public Move resume(Reader reader, Instant now) {
        return move(reader, PairingStep.RESUME, now);
    }

    public Move beginClosing(Reader reader, Instant now) {
        return move(reader, PairingStep.BEGIN_CLOSING, now);
    }

    public Move complete(Reader reader, Instant now) {
        return move(reader, PairingStep.COMPLETE, now);
    }

    /** Makes way for the pairing that renews it. */
    public Move renew(Reader reader, Instant now) {
        return move(reader, PairingStep.RENEW, now);
    }

    /**
     * Begins a group with those who are there.
     *
     * @throws Refused also if they are too few
     */
    public Move start(Reader reader, Instant now) {
        Lifecycle.Rule rule = permitted(reader, PairingStep.START);
        if (!isComplete()) {
            throw Refused.because("", "pairing.group.too-few");
        }
        return move(rule, participants, reader.person(), now);
    }

    /**
     * Lets somebody in who has said yes, as a host has.
     *
     * @throws Refused if there is no room, or if the person is in
     */
    public Move join(PersonKey person, Part part, Instant now) {
        if (concerns(person)) {
            throw Refused.because("", "pairing.group.in-already");
        }
        if (room(now) == 0) {
            throw Refused.because("", "pairing.group.no-room");
        }
        List<Participant> more = Stream.concat(participants.stream(), Stream.of(new Participant(person, part, true)))
                .toList();
        return move(rule(PairingStep.JOIN).orElseThrow(), more, Optional.of(person), now);
    }

    /**
     * Says anew what a group is about. A live one lasts as long as before.
     *
     * @throws Refused also if more are in it than would have room
     */
    public Move describe(Reader reader, Group anew, OptionalInt topic, String purpose, Instant now) {
        Move move = move(reader, PairingStep.DESCRIBE, now);
        if (anew.most() < participants.size()) {
            throw Refused.because("most", "pairing.group.most-in-already", participants.size());
        }
        Pairing after = move.after();
        return new Move(
                new Pairing(
                        id,
                        after.version(),
                        programmeId,
                        state,
                        ending,
                        Optional.of(anew),
                        participants,
                        topic,
                        purpose,
                        beganBy,
                        beganAt,
                        since,
                        state == PairingState.GATHERING ? anew.joinUntil().plus(TIME_TO_ANSWER) : until,
                        predecessor),
                move.transition());
    }

    /** Goes without the others having to: a group goes on. */
    public Move leave(Reader reader, Instant now) {
        PersonKey person = reader.person().filter(this::concerns).orElseThrow(NotPermitted::new);
        return leave(permitted(reader, PairingStep.LEAVE), person, reader.person(), now);
    }

    /** Whether the reader could take somebody out: hosts their mentees, and coordinators hosts, too. */
    public boolean mayRemove(Reader reader, PersonKey person) {
        return group.isPresent()
                && rule(PairingStep.REMOVE)
                        .filter(rule -> rule.isOpenTo(movers(reader)))
                        .isPresent()
                && participant(person)
                        .filter(one -> isSpared(one) && !reader.person().equals(Optional.of(person)))
                        .filter(one -> one.part() == Part.MENTEE || reader.coordinator())
                        .isPresent();
    }

    /**
     * Takes somebody out: a group goes on without them.
     *
     * @throws Refused also if it is not for the reader to take this person out, or not possible
     */
    public Move remove(Reader reader, PersonKey person, Instant now) {
        Lifecycle.Rule rule = permitted(reader, PairingStep.REMOVE);
        if (!mayRemove(reader, person)) {
            throw Refused.because("", "pairing.step.not-now");
        }
        return leave(rule, person, reader.person(), now);
    }

    /** Takes somebody out whose account is gone; empty where it cannot go on without them. */
    public Optional<Move> without(PersonKey person, Instant now) {
        return participant(person)
                .filter(one -> group.isPresent() && isSpared(one))
                .flatMap(one -> rule(PairingStep.LEAVE))
                .map(rule -> leave(rule, person, Optional.empty(), now));
    }

    private Move leave(Lifecycle.Rule rule, PersonKey person, Optional<PersonKey> by, Instant now) {
        Move move = move(rule, others(person), by, now);
        return new Move(move.after(), move.transition(), Optional.of(person));
    }

    /** Nobody's fault, and nobody has to agree. */
    public Move endEarly(Reader reader, Instant now) {
        return move(reader, PairingStep.END_EARLY, now);
    }

    /** What time does to it, if anything. */
    public Optional<Move> fallDue(Instant now) {
        if (now.isBefore(until)) {
            return Optional.empty();
        }
        PairingStep due =
                switch (state) {
                    case PROPOSED, GATHERING, ACCEPTED_BY_SOME -> PairingStep.EXPIRE;
                    case ACTIVE, PAUSED -> PairingStep.BEGIN_CLOSING;
                    case CLOSING, CLOSED -> PairingStep.COMPLETE;
                };
        return rule(due).map(rule -> move(rule, participants, Optional.empty(), now));
    }

    private Move move(Reader reader, PairingStep step, Instant now) {
        Lifecycle.Rule rule = permitted(reader, step);
        boolean accepting = step == PairingStep.ACCEPT || step == PairingStep.ACCEPT_AS_LAST;
        return move(rule, accepting ? accepted(reader.person().orElseThrow()) : participants, reader.person(), now);
    }

    private Lifecycle.Rule permitted(Reader reader, PairingStep step) {
        Set<Mover> movers = movers(reader);
        if (movers.isEmpty()) {
            throw new NotPermitted();
        }
        return rule(step)
                .filter(known -> known.isOpenTo(movers))
                .orElseThrow(() -> Refused.because("", "pairing.step.not-now"));
    }

    /** What is renewed has the same people from its beginning to its end. */
    private Optional<Lifecycle.Rule> rule(PairingStep step) {
        return Lifecycle.of(state, step).filter(rule -> step != PairingStep.RENEW || group.isEmpty());
    }

    private Move move(Lifecycle.Rule rule, List<Participant> people, Optional<PersonKey> by, Instant now) {
        Pairing after = new Pairing(
                id,
                version + 1,
                programmeId,
                rule.to(),
                endingOf(rule.step()),
                group,
                people,
                topicId,
                message,
                beganBy,
                beganAt,
                rule.to() == state ? since : now,
                untilAfter(rule, now),
                predecessor);
        return new Move(after, new Transition(version + 1, rule.step(), Optional.of(state), rule.to(), by, now));
    }

    private static Optional<Ending> endingOf(PairingStep step) {
        return switch (step) {
            case DECLINE -> Optional.of(Ending.DECLINED);
            case WITHDRAW -> Optional.of(Ending.WITHDRAWN);
            case EXPIRE -> Optional.of(Ending.EXPIRED);
            case COMPLETE, RENEW -> Optional.of(Ending.COMPLETED);
            case END_EARLY -> Optional.of(Ending.ENDED_EARLY);
            case INVITE,
                    PROPOSE,
                    OPEN,
                    ACCEPT,
                    ACCEPT_AS_LAST,
                    PAUSE,
                    RESUME,
                    BEGIN_CLOSING,
                    JOIN,
                    LEAVE,
                    REMOVE,
                    START,
                    DESCRIBE -> Optional.empty();
        };
    }

    private Instant untilAfter(Lifecycle.Rule rule, Instant now) {
        return switch (rule.step()) {
            case ACCEPT_AS_LAST, START -> LastDay.after(now, LONGEST).end();
            case BEGIN_CLOSING -> LastDay.after(now, TIME_TO_CLOSE).end();
            default -> until;
        };
    }

    private List<Participant> accepted(PersonKey person) {
        return participants.stream()
                .map(one -> one.person().equals(person) ? one.accepting() : one)
                .toList();
    }

    private PairingStep acceptance() {
        long missing = participants.stream().filter(one -> !one.accepted()).count();
        return missing == 1 ? PairingStep.ACCEPT_AS_LAST : PairingStep.ACCEPT;
    }

    private PairingStep otherAcceptance() {
        return acceptance() == PairingStep.ACCEPT ? PairingStep.ACCEPT_AS_LAST : PairingStep.ACCEPT;
    }

    private Set<Mover> movers(Reader reader) {
        Set<Mover> movers = EnumSet.noneOf(Mover.class);
        reader.person()
                .flatMap(this::participant)
                .ifPresent(own -> movers.addAll(group.isPresent() ? movers(own) : alone(own)));
        if (reader.coordinator()) {
            movers.add(Mover.COORDINATOR);
        }
        return movers;
    }

    private static Set<Mover> alone(Participant one) {
        return Set.of(one.accepted() ? Mover.WILLING : Mover.INVITED);
    }

    private Set<Mover> movers(Participant one) {
        Set<Mover> movers = EnumSet.of(isSpared(one) ? Mover.SPARED : Mover.WILLING);
        if (one.part() == Part.MENTOR) {
            movers.addAll(Set.of(Mover.WILLING, Mover.HOST));
        }
        return movers;
    }

    /** Whether it goes on without somebody. */
    private boolean isSpared(Participant one) {
        return state == PairingState.GATHERING && one.part() == Part.MENTEE
                || others(one.person()).stream().anyMatch(other -> other.part() == one.part());
    }
}
