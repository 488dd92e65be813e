package org.reversementoring.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.profile.Traces;

/**
 * The sessions of the site, each with the steps it has taken. Asks for no reader: whoever shows anything of them sees to
 * it that participants alone are shown it. Of somebody who is forgotten, sessions and their steps stay without a name.
 */
public interface Sessions extends Traces {

    Optional<Session> byId(int id);

    /** Those of some pairings that are ahead, by their beginning; two statements. @param pairingIds at most 500 */
    List<Session> ahead(Collection<Integer> pairingIds);

    /**
     * Those of a pairing that are not ahead any more, the latest first; two statements.
     *
     * @param skipped how many of them to leave out at the beginning
     */
    List<Session> past(int pairingId, int skipped, int most);

    /**
     * Those of some pairings that begin from some moment on, whatever has become of them, by their beginning; two
     * statements.
     *
     * @param pairingIds at most 500
     */
    List<Session> since(Collection<Integer> pairingIds, Instant from, int most);

    /** The facts of all sessions of some pairings, by their beginning; one statement. @param pairingIds at most 500 */
    List<SessionFact> facts(Collection<Integer> pairingIds);

    /** How many sessions a pairing has had, whatever has become of them; the next one has the number after that. */
    int count(int pairingId);

    /**
     * @param number as of {@link Session#number}
     * @throws org.reversementoring.programme.Refused if somebody else, on whichever node, has just proposed that one
     */
    Session begin(int number, Proposal proposal);

    /**
     * Takes a step.
     *
     * @throws org.reversementoring.programme.Refused if somebody else, on whichever node, has taken one since the
     *     session was read; nothing is written then
     */
    void keep(SessionMove move);

    /** What was written down for a session is on its page now, and nowhere else. */
    void written(int id);

    /** Has a session belong to another pairing of the same people from now on. @param number that it has there */
    void carryOver(int id, int pairingId, int number);

    /** The last step of each of these, by the number of the session; one statement. @param some at most 500 */
    Map<Integer, SessionTransition> last(Collection<Session> some);

    /** Some of those to which time does something by now, the first ones first. */
    List<Session> due(Instant now, int most);
}
