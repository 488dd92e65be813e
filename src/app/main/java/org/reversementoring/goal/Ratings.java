package org.reversementoring.goal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/** The ratings of all pairings. */
public interface Ratings extends Traces {

    /** One statement. @param pairings at most 500 */
    List<Rating> of(Collection<Integer> pairings);

    /**
     * Keeps a rating in the place of the person's former one for the same topic and point.
     *
     * @throws org.reversementoring.programme.Refused if the person has just sent another one, on whichever node
     */
    void put(Rating rating, Instant at);

    /** Takes a rating back. Does nothing if there is none. */
    void remove(int pairingId, PersonKey person, int topicId, RatingPoint point);
}
