package org.reversementoring.session;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;

/** How far a pairing has come, which changes what is worth talking about. */
public enum Stage {
    /** The first two sessions: getting to know each other. */
    BEGINNING,
    MIDDLE,
    /** The last six weeks: looking back, and taking something along. */
    END;

    private static final int SESSIONS_OF_BEGINNING = 2;
    private static final Period LENGTH_OF_END = Period.ofWeeks(6);

    /**
     * @param number of the session
     * @param when it takes place
     * @param until when the pairing is over
     */
    public static Stage of(int number, Instant when, Instant until) {
        if (number <= SESSIONS_OF_BEGINNING) {
            return BEGINNING;
        }
        Instant end = until.atZone(ZoneOffset.UTC).minus(LENGTH_OF_END).toInstant();
        return when.isBefore(end) ? MIDDLE : END;
    }

    /** As the keys of texts write it. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
