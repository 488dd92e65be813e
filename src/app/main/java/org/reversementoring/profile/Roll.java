package org.reversementoring.profile;

import java.util.Collection;
import java.util.List;
import org.reversementoring.programme.PersonKey;

/** Everybody of whom something is kept, however they take part, in the order of their names. */
public interface Roll {

    /** The lines after a place, one statement; costs the same at the beginning and at the end. */
    List<Line> lines(RollQuery query, int most);

    /**
     * Those of these names, one statement.
     *
     * @param sortNames as {@link Account#sortName} makes them; 1 to {@link Profiles#MOST_AT_ONCE} of them
     */
    List<Line> named(Collection<String> sortNames);

    /** The departments in which anybody is, in no order that is promised; a statement for each. */
    List<String> departments(int most);

    /** @param id tells people of one name apart */
    record Line(PersonKey person, String sortName, int id) {

        Cursor place() {
            return new Cursor(sortName, id, false);
        }
    }
}
