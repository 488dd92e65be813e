package org.reversementoring.pairing;

import java.util.List;

/**
 * Who would fit the reader.
 *
 * @param outlook whether there is anybody, or what stands in the way
 * @param best the best first
 */
public record Suggestions(Outlook outlook, List<Suggestion> best) {

    public Suggestions {
        best = List.copyOf(best);
    }

    static Suggestions none(Outlook outlook) {
        return new Suggestions(outlook, List.of());
    }

    /** Kept by its name in the keys of texts, so that a constant is never renamed. */
    public enum Outlook {
        FOUND,
        NOT_TAKING_PART,
        NO_PROGRAMME,
        NO_TOPICS,
        NO_PLACE,
        NOBODY
    }
}
