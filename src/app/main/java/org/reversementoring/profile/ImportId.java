package org.reversementoring.profile;

import java.util.Optional;

/** A file of people that is being handed in. Knowing the number is not enough: only who began may go on. */
public record ImportId(int value) {

    /** The number that a request claims to hold; empty where it cannot be one. */
    public static Optional<ImportId> parse(String text) {
        return text != null && text.matches("[1-9]\\d{0,8}")
                ? Optional.of(new ImportId(Integer.parseInt(text)))
                : Optional.empty();
    }
}
