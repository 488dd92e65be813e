package org.reversementoring.profile;

import java.util.Map;
import org.reversementoring.programme.PersonKey;

/** Whom people have bookmarked or hidden. Each has at most one mark for each other person. */
public interface Marks {

    /** All marks that somebody has made, by the person they are about; one statement. */
    Map<PersonKey, Mark> of(PersonKey maker);

    /**
     * Makes a mark, in the place of the one that the person had.
     *
     * @throws org.reversementoring.programme.Refused if the same mark is being made on another node at this moment
     */
    void put(PersonKey maker, PersonKey person, Mark mark);

    /** Takes a mark away; nothing happens where there is none. */
    void remove(PersonKey maker, PersonKey person);

    /** Forgets the marks that a person has made, and those that others have made about them. */
    void forget(PersonKey person);
}
