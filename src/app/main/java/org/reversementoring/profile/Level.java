package org.reversementoring.profile;

import java.util.Optional;

/**
 * How well somebody knows a topic, or would like to.
 *
 * @param value from 1 (first steps) to 5 (could teach anybody)
 */
public record Level(int value) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public Level {
        if (value < LOWEST || value > HIGHEST) {
            throw new IllegalArgumentException("No level from 1 to 5: " + value);
        }
    }

    /** The level as people write it; empty for anything but {@code 1} to {@code 5}. */
    public static Optional<Level> parse(String text) {
        return text != null && text.strip().matches("[1-5]")
                ? Optional.of(new Level(Integer.parseInt(text.strip())))
                : Optional.empty();
    }
}
