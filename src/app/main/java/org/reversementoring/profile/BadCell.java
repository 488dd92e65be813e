package org.reversementoring.profile;

import java.io.Serializable;
import java.util.List;

/**
 * Something wrong in a file of people.
 *
 * @param line the line of the file on which the row begins, from 1; the header is line 1
 * @param column the name in the header, empty where the whole row is meant
 * @param reasonKey the text for people, in {@code i18n/}
 * @param arguments what goes into the text
 */
public record BadCell(long line, String column, String reasonKey, List<Serializable> arguments) {

    public BadCell {
        arguments = List.copyOf(arguments);
    }
}
