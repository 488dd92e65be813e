package org.reversementoring.store;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.reversementoring.programme.Refused;

/** Two nodes may insert one thing at the same moment: the database keeps the first, and the second is told why. */
public final class Uniqueness {
    /** The class of SQL states for violated constraints (ISO 9075). */
    private static final String CONSTRAINT_VIOLATED = "23";

    private Uniqueness() {}

    /** @throws Refused if the database has a row of the same key already */
    public static <T> T insert(Supplier<T> insertion, Refused otherwise) {
        try {
            return insertion.get();
        } catch (RuntimeException failure) {
            if (SqlCauses.any(failure, Uniqueness::violatesConstraint)) {
                throw otherwise;
            }
            throw failure;
        }
    }

    private static boolean violatesConstraint(SQLException cause) {
        return cause.getSQLState() != null && cause.getSQLState().startsWith(CONSTRAINT_VIOLATED);
    }
}
