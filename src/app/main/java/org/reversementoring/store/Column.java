package org.reversementoring.store;

import java.util.Collection;
import java.util.Collections;

/** Conditions on a column that take more than a constant. */
public final class Column {

    private Column() {}

    /** {@code COLUMN IN (?, ?)} for as many values, of which there must be one at least. */
    public static String in(String column, Collection<?> values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
