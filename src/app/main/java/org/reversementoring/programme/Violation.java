package org.reversementoring.programme;

import java.io.Serializable;
import java.util.List;

/**
 * Why something typed is refused.
 *
 * @param field the name of the form's field, empty where the whole is meant
 * @param messageKey the text for people, in {@code i18n/}
 * @param arguments what goes into the text: limits and what was found
 */
public record Violation(String field, String messageKey, List<Serializable> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    public static Violation of(String field, String messageKey, Serializable... arguments) {
        return new Violation(field, messageKey, List.of(arguments));
    }
}
