package org.reversementoring.session;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;

/**
 * A meeting of a pairing. Whatever happens to it is one of the methods below; each checks who may do it, by
 * {@link Lifecycle}. A time stands as soon as somebody of both sides has said yes: in a circle, nobody waits for all.
 *
 * @param version the number of steps it has taken
 * @param number 1 for the first of its pairing
 * @param proposedBy who proposed the time it has; empty if that person has been forgotten, or has left the group
 * @param accepted those who have said yes to the time it has; whoever proposed it has
 * @param preparation what is written down for it; nothing any more as soon as it has its page
 * @param entry by what calendars know it
 * @param since when it came to the state it is in
 */
public record Session(
        int id,
        int version,
        int pairingId,
        int number,
        SessionState state,
        Slot slot,
        Venue venue,
        Optional<PersonKey> proposedBy,
        Set<PersonKey> accepted,
        Preparation preparation,
        CalendarEntry entry,
        Instant since) {

    /** How long after its end a session that stood is taken to have been held. */
    public static final Duration TIME_TO_OBJECT = Duration.ofHours(1);

    public Session {
        accepted = Set.copyOf(accepted);
        if (number < 1 || !proposedBy.map(accepted::contains).orElse(true)) {
            throw new IllegalArgumentException("No number, or proposed by somebody who does not want it");
        }
    }

    /** The step with which a session begins. */
    public static SessionMove begun(Session session) {
        return new SessionMove(
                session,
                new SessionTransition(
                        session.version(),
                        SessionStep.PROPOSE,
                        Optional.empty(),
                        session.state(),
                        session.proposedBy(),
                        session.since()));
    }

    /** The session that a proposal becomes. */
    public static Session of(int id, int number, Proposal proposal) {
        return new Session(
                id,
                1,
                proposal.pairingId(),
                number,
                SessionState.PROPOSED,
                proposal.plan().slot(),
                proposal.plan().venue(),
                Optional.of(proposal.by()),
                Set.of(proposal.by()),
                proposal.plan().preparation(),
                proposal.entry(),
                proposal.at());
    }

    /** What the reader could do with it now. */
    public Set<SessionStep> steps(Reader reader, Pairing pairing, Instant now) {
        Set<SessionStep> steps = EnumSet.noneOf(SessionStep.class);
        actor(reader, pairing).ifPresent(actor -> Stream.of(SessionStep.values())
                .filter(step -> Lifecycle.of(state, step, actor).isPresent())
                .filter(step -> pairing.state() != PairingState.CLOSED && isInTime(step, now))
                .filter(step -> step != otherAcceptance(reader, pairing))
                .forEach(steps::add));
        return steps;
    }

    /** @throws NotPermitted if the reader does not take part; so it is below */
    public SessionMove accept(Reader reader, Pairing pairing, Instant now) {
        Lifecycle.Rule rule = rule(reader, pairing, acceptance(reader, pairing), now);
        Set<PersonKey> all = new HashSet<>(accepted);
        all.add(reader.loggedIn());
        return move(rule, reader.person(), slot, venue, proposedBy, all, preparation, now);
    }

    /**
     * Gives it another time, which the others are to accept anew, another place, or other things to prepare: one step for
     * all of them, called by the first of the three that is another.
     *
     * @return empty if nothing is another
     * @throws Refused if the other time has passed
     */
    public Optional<SessionMove> change(Reader reader, Pairing pairing, SessionPlan plan, Instant now) {
        Optional<SessionStep> step = difference(plan);
        Lifecycle.Rule rule = rule(reader, pairing, step.orElse(SessionStep.PREPARE), now);
        boolean moved = step.equals(Optional.of(SessionStep.MOVE));
        if (moved && !plan.slot().start().isAfter(now)) {
            throw Refused.because("start", "session.step.too-late");
        }
        return step.map(different -> move(
                rule,
                reader.person(),
                plan.slot(),
                plan.venue(),
                moved ? reader.person() : proposedBy,
                moved ? Set.of(reader.loggedIn()) : accepted,
                plan.preparation(),
                now));
    }

    private Optional<SessionStep> difference(SessionPlan plan) {
        if (!plan.slot().equals(slot)) {
            return Optional.of(SessionStep.MOVE);
        }
        if (!plan.venue().equals(venue)) {
            return Optional.of(SessionStep.RELOCATE);
        }
        return plan.preparation().equals(preparation) ? Optional.empty() : Optional.of(SessionStep.PREPARE);
    }

    public SessionMove cancel(Reader reader, Pairing pairing, Instant now) {
        return move(rule(reader, pairing, SessionStep.CANCEL, now), reader.person(), now);
    }

    /** Says that it has taken place, from its beginning on. */
    public SessionMove hold(Reader reader, Pairing pairing, Instant now) {
        return move(rule(reader, pairing, SessionStep.HOLD, now), reader.person(), now);
    }

    /** Says that it has not taken place, although it was taken to. */
    public SessionMove miss(Reader reader, Pairing pairing, Instant now) {
        return move(rule(reader, pairing, SessionStep.MISS, now), reader.person(), now);
    }

    /** When time does something to it; empty for one that is not ahead. */
    public Optional<Instant> due() {
        return switch (state) {
            case PROPOSED, MOVED -> Optional.of(slot.start());
            case ACCEPTED -> Optional.of(slot.end().plus(TIME_TO_OBJECT));
            case HELD, CANCELLED -> Optional.empty();
        };
    }

    /** What time does to it, if anything. */
    public Optional<SessionMove> fallDue(Instant now) {
        SessionStep step = state == SessionState.ACCEPTED ? SessionStep.HOLD : SessionStep.LAPSE;
        return due().filter(when -> !now.isBefore(when))
                .flatMap(when -> Lifecycle.of(state, step, Lifecycle.Actor.THE_APP))
                .map(rule -> move(rule, Optional.empty(), now));
    }

    /** What the end of the pairing does to it, if anything: nobody waits for a session that will not be. */
    public Optional<SessionMove> endWithPairing(Instant now) {
        return Lifecycle.of(state, SessionStep.CANCEL, Lifecycle.Actor.THE_APP)
                .map(rule -> move(rule, Optional.empty(), now));
    }

    /**
     * What it does to it that somebody has left the group, if anything: their yes counts no more, and to their calendar it
     * is cancelled.
     */
    public Optional<SessionMove> leave(PersonKey leaver, Instant now) {
        Set<PersonKey> others = new HashSet<>(accepted);
        others.remove(leaver);
        return Lifecycle.of(state, SessionStep.LEAVE, Lifecycle.Actor.THE_APP)
                .map(rule -> move(
                        rule,
                        Optional.of(leaver),
                        slot,
                        venue,
                        proposedBy.filter(others::contains),
                        others,
                        preparation,
                        now));
    }

    /** As it is to somebody who does not take part any more. */
    Session calledOff() {
        return new Session(
                id,
                version,
                pairingId,
                number,
                SessionState.CANCELLED,
                slot,
                venue,
                proposedBy,
                accepted,
                preparation,
                entry,
                since);
    }

    private Lifecycle.Rule rule(Reader reader, Pairing pairing, SessionStep step, Instant now) {
        Lifecycle.Actor actor = actor(reader, pairing).orElseThrow(NotPermitted::new);
        return Lifecycle.of(state, step, actor)
                .filter(known -> pairing.state() != PairingState.CLOSED && isInTime(step, now))
                .orElseThrow(() -> Refused.because("", "session.step.not-now"));
    }

    private SessionMove move(Lifecycle.Rule rule, Optional<PersonKey> by, Instant now) {
        return move(rule, by, slot, venue, proposedBy, accepted, preparation, now);
    }

    private SessionMove move(
            Lifecycle.Rule rule,
            Optional<PersonKey> by,
            Slot nowSlot,
            Venue nowVenue,
            Optional<PersonKey> nowProposedBy,
            Set<PersonKey> nowAccepted,
            Preparation nowPreparation,
            Instant now) {
        boolean otherEntry = rule.to() == SessionState.CANCELLED
                || rule.step() == SessionStep.LEAVE
                || !nowSlot.equals(slot)
                || !nowVenue.equals(venue);
        Session after = new Session(
                id,
                version + 1,
                pairingId,
                number,
                rule.to(),
                nowSlot,
                nowVenue,
                nowProposedBy,
                nowAccepted,
                nowPreparation,
                otherEntry ? entry.raised() : entry,
                now);
        return new SessionMove(
                after, new SessionTransition(version + 1, rule.step(), Optional.of(state), rule.to(), by, now));
    }

    private boolean isInTime(SessionStep step, Instant now) {
        boolean begun = !now.isBefore(slot.start());
        return switch (step) {
            case ACCEPT, ACCEPT_FOR_GOOD -> !begun;
            case HOLD -> begun;
            default -> true;
        };
    }

    /** Empty for anybody but participants: coordinators have no part in it. */
    private Optional<Lifecycle.Actor> actor(Reader reader, Pairing pairing) {
        if (pairing.id() != pairingId) {
            throw new IllegalArgumentException("A session of pairing " + pairingId + ", not of " + pairing.id());
        }
        return reader.person()
                .filter(pairing::concerns)
                .map(person -> accepted.contains(person) ? Lifecycle.Actor.WILLING : Lifecycle.Actor.ASKED);
    }

    private SessionStep acceptance(Reader reader, Pairing pairing) {
        boolean enough = Stream.of(Part.values()).allMatch(part -> pairing.participants().stream()
                .filter(one -> one.part() == part)
                .map(Participant::person)
                .anyMatch(person -> accepted.contains(person) || reader.person().equals(Optional.of(person))));
        return enough && state != SessionState.ACCEPTED ? SessionStep.ACCEPT_FOR_GOOD : SessionStep.ACCEPT;
    }

    private SessionStep otherAcceptance(Reader reader, Pairing pairing) {
        return acceptance(reader, pairing) == SessionStep.ACCEPT ? SessionStep.ACCEPT_FOR_GOOD : SessionStep.ACCEPT;
    }
}
