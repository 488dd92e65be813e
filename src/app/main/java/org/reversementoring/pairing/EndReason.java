package org.reversementoring.pairing;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a pairing ended early, if somebody cares to say. Kept by its name, so that a constant is never renamed, and apart
 * from the pairing, so that nobody can tell whose reason it was.
 */
public enum EndReason {
    TIME,
    OTHER_TASKS,
    TOPIC,
    FORMAT,
    PERSONAL;

    /** Empty for anything that is none. */
    public static Optional<EndReason> parse(String name) {
        return Stream.of(values()).filter(reason -> reason.name().equals(name)).findFirst();
    }
}
