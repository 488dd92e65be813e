package org.reversementoring.pairing;

import org.reversementoring.programme.PersonKey;

/** How many people each person has taken on. Each place has a number, and is held by one pairing at most. */
public interface Places {

    /** How many places somebody has given away. */
    int taken(PersonKey person, Part part);

    /**
     * Gives one of somebody's places to a pairing.
     *
     * @param capacity how many places the person has
     * @throws org.reversementoring.programme.Refused if none is left, also where the last one goes away this moment
     */
    void take(int pairingId, PersonKey person, Part part, int capacity);

    /** Frees the place that a pairing holds of somebody. */
    void free(int pairingId, PersonKey person);

    /** Frees all places that a pairing holds. */
    void free(int pairingId);
}
