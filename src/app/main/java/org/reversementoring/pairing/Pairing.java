package org.reversementoring.pairing;

import java.time.Duration;
import java.time.Instant;
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
 * @param version the number of steps it has taken
 * @param programmeId in which programme it is: both are in it when it begins, and its rules hold
 * @param ending empty unless it is closed
 * @param participants two or more, each person once, at least one as a mentor and one as a mentee
 * @param topicId what they would begin with; empty if they leave it open
 * @param message what the one who asked wrote; may be empty, and is for the participants alone
 * @param beganBy who asked, or brought them together
 * @param since when it came to the state it is in
 * @param until when an unanswered one expires; when a live one is over as agreed
 * @param predecessor the pairing that this one renews
 */
public record Pairing(
        int id,
        int version,
        int programmeId,
        PairingState state,
        Optional<Ending> ending,
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
    public static final Duration LONGEST = Duration.ofDays(366);

    /** How long a pairing whose time is over may take for its good-bye. */
    public static final Duration TIME_TO_CLOSE = Duration.ofDays(30);

    public Pairing {
        participants = List.copyOf(participants);
        Set<PersonKey> people = participants.stream().map(Participant::person).collect(Collectors.toSet());
        Set<Part> parts = participants.stream().map(Participant::part).collect(Collectors.toSet());
        if (people.size() < participants.size() || parts.size() < Part.values().length) {
            throw new IllegalArgumentException("Not a mentor and a mentee, or somebody twice: " + participants);
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
                    .filter(step -> step != otherAcceptance())
                    .filter(step -> Lifecycle.of(state, step)
                            .filter(rule -> rule.isOpenTo(movers))
                            .isPresent())
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
                    case PROPOSED, ACCEPTED_BY_SOME -> PairingStep.EXPIRE;
                    case ACTIVE, PAUSED -> PairingStep.BEGIN_CLOSING;
                    case CLOSING, CLOSED -> PairingStep.COMPLETE;
                };
        return Lifecycle.of(state, due).map(rule -> move(rule, Optional.empty(), now));
    }

    private Move move(Reader reader, PairingStep step, Instant now) {
        Set<Mover> movers = movers(reader);
        if (movers.isEmpty()) {
            throw new NotPermitted();
        }
        Lifecycle.Rule rule = Lifecycle.of(state, step)
                .filter(known -> known.isOpenTo(movers))
                .orElseThrow(() -> Refused.because("", "pairing.step.not-now"));
        return move(rule, reader.person(), now);
    }

    private Move move(Lifecycle.Rule rule, Optional<PersonKey> by, Instant now) {
        boolean accepting = rule.step() == PairingStep.ACCEPT || rule.step() == PairingStep.ACCEPT_AS_LAST;
        Pairing after = new Pairing(
                id,
                version + 1,
                programmeId,
                rule.to(),
                endingOf(rule.step()),
                accepting ? accepted(by.orElseThrow()) : participants,
                topicId,
                message,
                beganBy,
                beganAt,
                now,
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
            case INVITE, PROPOSE, ACCEPT, ACCEPT_AS_LAST, PAUSE, RESUME, BEGIN_CLOSING -> Optional.empty();
        };
    }

    private Instant untilAfter(Lifecycle.Rule rule, Instant now) {
        return switch (rule.step()) {
            case ACCEPT_AS_LAST -> now.plus(LONGEST);
            case BEGIN_CLOSING -> now.plus(TIME_TO_CLOSE);
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
                .ifPresent(own -> movers.add(own.accepted() ? Mover.WILLING : Mover.INVITED));
        if (reader.coordinator()) {
            movers.add(Mover.COORDINATOR);
        }
        return movers;
    }
}
