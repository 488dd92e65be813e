package org.reversementoring.profile;

import java.util.Map;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/** Whom people have bookmarked or hidden. Each has at most one mark for each other person. */
public interface Marks {

    /** All marks that somebody has made; one statement. */
    Own of(PersonKey maker);

    /**
     * Somebody's marks.
     *
     * @param byPerson by the person they are about
     * @param hiddenNumbers by which {@link Directory.Selection} leaves the hidden out, as far as they were known to the
     *     app when they were hidden
     */
    record Own(Map<PersonKey, Mark> byPerson, Set<Integer> hiddenNumbers) {

        public Own {
            byPerson = Map.copyOf(byPerson);
            hiddenNumbers = Set.copyOf(hiddenNumbers);
        }

        boolean has(PersonKey person, Mark mark) {
            return byPerson.get(person) == mark;
        }

        int count(Mark mark) {
            return (int) byPerson.values().stream().filter(made -> made == mark).count();
        }
    }

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
