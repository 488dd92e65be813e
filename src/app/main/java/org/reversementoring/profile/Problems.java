package org.reversementoring.profile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong in a file: as much as {@link ImportPlan#MOST_LISTED} in full, the rest as a number. */
final class Problems {
    private static final int LONGEST_ARGUMENT = 80;

    private final List<BadCell> listed = new ArrayList<>();
    private int count;

    void add(long line, String column, String reasonKey, Serializable... arguments) {
        if (isListing()) {
            listed.add(new BadCell(
                    line,
                    column,
                    reasonKey,
                    List.of(arguments).stream().map(Problems::shortened).toList()));
        }
        count++;
    }

    void add(PeopleRow row, PeopleColumn column, String reasonKey, Serializable... arguments) {
        add(row.line(), column.header(), reasonKey, arguments);
    }

    /** Whether another problem would be told in full; if not, nobody needs to find out its details. */
    boolean isListing() {
        return listed.size() < ImportPlan.MOST_LISTED;
    }

    /** By line. */
    List<BadCell> listed() {
        return listed.stream().sorted(Comparator.comparingLong(BadCell::line)).toList();
    }

    int count() {
        return count;
    }

    private static Serializable shortened(Serializable argument) {
        return argument instanceof String text && text.length() > LONGEST_ARGUMENT
                ? text.substring(0, LONGEST_ARGUMENT) + "…"
                : argument;
    }
}
