package org.reversementoring.profile.web;

import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.programme.Text;

/**
 * What an address or a macro asks of the directory, as it came in; anything unreadable is as if it were not there.
 *
 * @param topic the number of a topic
 * @param department the name of a department
 * @param position a {@link Cursor} in its written form
 * @param pageSize a number
 */
record DirectoryParameters(String topic, String department, String position, String pageSize) {

    private static final int USUAL_PAGE_SIZE = 24;
    private static final int LONGEST_DEPARTMENT = 255;

    DirectoryQuery query() {
        return new DirectoryQuery(
                number(topic),
                departmentName(),
                Cursor.parse(position),
                number(pageSize).orElse(USUAL_PAGE_SIZE));
    }

    private Optional<String> departmentName() {
        return Optional.ofNullable(department)
                .map(Text::line)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_DEPARTMENT && Text.canBeKept(name));
    }

    private static OptionalInt number(String text) {
        return text != null && text.strip().matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(text.strip()))
                : OptionalInt.empty();
    }
}
