package org.reversementoring.profile;

import java.util.List;
import java.util.Locale;

/** How somebody would like to meet. Kept by its name, so that a constant is never renamed. */
public enum MeetingFormat {
    IN_PERSON,
    REMOTE,
    BOTH;

    /** As addresses, macro parameters and the keys of texts write it: {@code in-person}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ways in which the person can be met. */
    List<MeetingFormat> ways() {
        return this == BOTH ? List.of(IN_PERSON, REMOTE) : List.of(this);
    }
}
