package org.reversementoring.profile;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a file of people.
 *
 * @param line where it begins in the file, from 1
 * @param cells by column, stripped; those columns only that the file has
 */
record PeopleRow(long line, Map<PeopleColumn, String> cells) {

    /** Empty if the file has no such column. */
    Optional<String> cell(PeopleColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    String username() {
        return cells.get(PeopleColumn.USERNAME);
    }
}
