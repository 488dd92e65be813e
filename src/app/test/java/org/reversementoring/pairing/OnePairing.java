package org.reversementoring.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.People;
import org.reversementoring.programme.PersonKey;

/** Ada, who teaches Ben and Cleo: {@code OnePairing.in(ACTIVE)}. Ada began it. */
public final class OnePairing {
    public static final Instant BEGAN = Instant.parse("2026-11-22T08:00:00Z");
    public static final Instant UNTIL = BEGAN.plus(Pairing.TIME_TO_ANSWER);

    public static final LocalDate LAST_DAY = LocalDate.parse("2026-12-05");

    private OnePairing() {}

    /** Ben has not answered one that is open; Cleo has answered one that some have accepted. */
    public static Pairing in(PairingState state) {
        boolean proposed = state == PairingState.PROPOSED;
        return of(
                state,
                participant("ada", Part.MENTOR, !proposed),
                participant("ben", Part.MENTEE, !state.isOpen()),
                participant("cleo", Part.MENTEE, !proposed));
    }

    /** The same the other way round: Ben and Cleo teach Ada. */
    public static Pairing mirrored(PairingState state) {
        return of(
                state,
                in(state).participants().stream()
                        .map(one -> new Participant(one.person(), one.part().other(), one.accepted()))
                        .toArray(Participant[]::new));
    }

    public static Pairing of(PairingState state, Participant... participants) {
        return new Pairing(
                17,
                4,
                1,
                state,
                state == PairingState.CLOSED ? Optional.of(Ending.COMPLETED) : Optional.empty(),
                Optional.empty(),
                List.of(participants),
                OptionalInt.empty(),
                "Would you?",
                key("ada"),
                BEGAN,
                BEGAN,
                UNTIL,
                OptionalInt.empty());
    }

    /** A circle of these: two mentors and three mentees have room. {@code OnePairing.circle(GATHERING, …)} */
    public static Pairing circle(PairingState state, Participant... participants) {
        return new Pairing(
                17,
                4,
                1,
                state,
                state == PairingState.CLOSED ? Optional.of(Ending.COMPLETED) : Optional.empty(),
                Optional.of(group("Prompts for everyday work", 5)),
                List.of(participants),
                OptionalInt.empty(),
                "We show each other what works.",
                key("ada"),
                BEGAN,
                BEGAN,
                UNTIL.plus(Pairing.TIME_TO_ANSWER),
                OptionalInt.empty());
    }

    /** One to which people can come on {@link #LAST_DAY} for the last time. */
    public static Group group(String title, int most) {
        return new Group(
                GroupFormat.CIRCLE, title, Group.FEWEST, most, LAST_DAY, MeetingFormat.REMOTE, Optional.of("English"));
    }

    public static Participant participant(String username, Part part, boolean accepted) {
        return new Participant(key(username), part, accepted);
    }

    public static PersonKey key(String username) {
        return People.account(username).key();
    }
}
