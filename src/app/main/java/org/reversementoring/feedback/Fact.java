package org.reversementoring.feedback;

import java.time.Instant;
import java.util.Optional;

/** Something that is so, whatever one thinks of it. @param count 0 where nothing is counted @param at a day, for some */
public record Fact(Kind kind, int count, Optional<Instant> at) {

    /** What is so. */
    public enum Kind {
        /** How many sessions were held. */
        HELD,
        /** When the last one was. */
        LAST_HELD,
        NEXT_PLANNED,
        NOTHING_PLANNED,
        /** They have not met for one and a half times as long as they agreed on. */
        BEHIND,
        /** They have met less than half as often as they agreed on, for a while. */
        SELDOM,
        /** Since when a proposed time waits for an answer. */
        TIME_PROPOSED,
        NOT_SIGNED,
        /** Most of the last five answers said that sessions were not worth the time. */
        MOOD_LOW,
        NO_CONTACT,
        /** Until when the invitation can be answered. */
        ASKED,
        /** Since when they take a break. */
        PAUSED,
        /** Since when they say good-bye. */
        CLOSING
    }

    static Fact of(Kind kind) {
        return new Fact(kind, 0, Optional.empty());
    }

    static Fact counted(Kind kind, int count) {
        return new Fact(kind, count, Optional.empty());
    }

    static Fact at(Kind kind, Instant at) {
        return new Fact(kind, 0, Optional.of(at));
    }
}
