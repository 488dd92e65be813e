package org.reversementoring.circle;

import java.util.Optional;
import java.util.stream.Stream;

/** What has become of an idea. Kept by its name, so that a constant is never renamed. */
public enum IdeaState {
    NEW,
    TRIED,
    ADOPTED,
    PARKED;

    /** Empty for anything that is none. */
    public static Optional<IdeaState> parse(String name) {
        return Stream.of(values()).filter(state -> state.name().equals(name)).findFirst();
    }
}
