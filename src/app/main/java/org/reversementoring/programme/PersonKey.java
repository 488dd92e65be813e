package org.reversementoring.programme;

import java.util.Optional;

/**
 * Who somebody is, for good: the key of a Confluence account, which outlives a change of user name.
 *
 * @param value 1 to {@value #LONGEST} characters, none of them a control character
 */
public record PersonKey(String value) {
    public static final int LONGEST = 255;

    public PersonKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("Not the key of an account: " + value);
        }
    }

    /** The key that a request claims to hold; empty where it cannot be one. */
    public static Optional<PersonKey> parse(String text) {
        return isKey(text) ? Optional.of(new PersonKey(text)) : Optional.empty();
    }

    private static boolean isKey(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST && Text.canBeKept(text);
    }
}
