package org.reversementoring.feedback;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/**
 * What people in pairings have answered. Tells whoever asks: services see to it that nobody is shown more than
 * {@link Sight} allows.
 */
public interface Answers extends Traces {

    /** All answers of a pairing, the oldest first; one statement. */
    List<Answer> ofPairing(int pairingId);

    /** What one person has answered in some pairings, the oldest first; one statement. @param pairingIds at most 500 */
    List<Answer> of(PersonKey person, Collection<Integer> pairingIds);

    /** Answers to one question in some pairings, the oldest first; one statement. @param pairingIds at most 500 */
    List<Answer> to(Question question, Collection<Integer> pairingIds);

    /** The latest answers to one question in a programme; one statement. */
    List<Answer> latest(int programmeId, Question question, int most);

    /** Which reviews of some pairings people have been asked for; one statement. @param pairingIds at most 500 */
    Set<Sheet> asked(Collection<Integer> pairingIds);

    /**
     * Notes that people are asked for a review.
     *
     * @throws org.reversementoring.programme.Refused if another node has just done so
     */
    void ask(Sheet sheet);

    /**
     * Puts what somebody says to a sheet in the place of what they have said.
     *
     * @param said by question; nothing empty
     * @param since when they answered the sheet first
     * @throws org.reversementoring.programme.Refused if they have just done so in another window
     */
    void put(int programmeId, Sheet sheet, PersonKey person, Map<Question, String> said, Instant since);
}
