package org.reversementoring.programme;

import java.io.Serializable;
import java.util.List;

/**
 * What was asked for cannot be done as it was put, and nothing has been written. Services find out before they open a
 * transaction where they can: thrown inside one, it rolls back whatever larger transaction the caller may have open.
 */
public class Refused extends RuntimeException {
    private final List<Violation> violations;

    public Refused(List<Violation> violations) {
        super("Refused: " + violations);
        this.violations = List.copyOf(violations);
    }

    public static Refused because(String field, String messageKey, Serializable... arguments) {
        return new Refused(List.of(Violation.of(field, messageKey, arguments)));
    }

    /** At least one. */
    public List<Violation> violations() {
        return violations;
    }
}
