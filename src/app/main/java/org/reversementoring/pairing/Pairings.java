package org.reversementoring.pairing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.profile.Partners;
import org.reversementoring.programme.PersonKey;

/** The pairings of the site, each with the steps it has taken. */
public interface Pairings extends Partners {

    /** What a pairing begins with. @param step {@code INVITE}, {@code PROPOSE} or {@code OPEN} */
    record Beginning(
            PairingStep step,
            int programmeId,
            Optional<Group> group,
            List<Participant> participants,
            OptionalInt topicId,
            String message,
            PersonKey by,
            Instant at,
            Instant until,
            OptionalInt predecessor) {

        /** Of people who have not been a pairing before. @param by who invites the others, and has accepted by that */
        public static Beginning invitation(
                int programmeId,
                List<Participant> participants,
                OptionalInt topicId,
                String message,
                PersonKey by,
                Instant at) {
            return new Beginning(
                    PairingStep.INVITE,
                    programmeId,
                    Optional.empty(),
                    participants,
                    topicId,
                    message,
                    by,
                    at,
                    at.plus(Pairing.TIME_TO_ANSWER),
                    OptionalInt.empty());
        }
    }

    /**
     * @throws org.reversementoring.programme.Refused if the same people have another pairing that is not closed, unless
     *     the new one is to renew it
     */
    Pairing begin(Beginning beginning);

    /**
     * Begins many at once, none of them to renew another: a handful of statements for 500 of them.
     *
     * @return their numbers, in the same order
     * @throws org.reversementoring.programme.Refused if people of one have another pairing that is not closed
     */
    List<Integer> beginAll(List<Beginning> beginnings);

    Optional<Pairing> byId(int id);

    /** Of those numbers, the newest first, as far as they are there; two statements. */
    List<Pairing> some(Collection<Integer> ids);

    /** Of one person, the newest first; three statements. */
    List<Pairing> of(PersonKey person, int most);

    /** All in which somebody of these takes part, whatever has become of them. @param people at most 500 */
    List<Pairing> ofPeople(Collection<PersonKey> people);

    /** Pairs in which both take part, whatever has become of them: that of two in one group means nothing. */
    List<Pairing> between(PersonKey one, PersonKey other);

    /** How many pairings of a programme there are in each state; one statement for each. */
    Map<PairingState, Integer> counts(int programmeId);

    /**
     * Groups to which people can come, whether they have room or not, the newest before the one of that number.
     *
     * @param topicId of one topic alone, if there is one
     */
    List<Pairing> open(Instant now, OptionalInt topicId, int before, int most);

    /** The newest before the one of that number, for a list to turn the pages of. */
    List<Pairing> before(int id, int most);

    /** The same of one programme and without those that are closed; three statements. */
    List<Pairing> notClosedBefore(int programmeId, int id, int most);

    /**
     * Takes a step.
     *
     * @throws org.reversementoring.programme.Refused if somebody else, on whichever node, has taken one since the pairing
     *     was read; nothing is written then
     */
    void keep(Move move);

    /** Changes when a live pairing is over; no step, as it stays in its state. */
    void lasts(int id, Instant until);

    /** The steps of a pairing, the first one first. */
    List<Transition> transitions(int id);

    /** That somebody has come to a group, or is in it no more, be it that they left or were taken out. */
    record Coming(int pairingId, PersonKey person, boolean in, Instant at) {}

    /** When people have come to some groups and gone from them, the earliest first; one statement. @param ids at most 500 */
    List<Coming> comings(Collection<Integer> ids);

    /** The groups from which any of these people has gone, whether or not they have come back. @param people at most 500 */
    Set<Integer> leftBy(Collection<PersonKey> people);

    /** Some of those that are not closed and whose time is over. */
    List<Pairing> due(Instant now, int most);
}
