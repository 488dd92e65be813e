package org.reversementoring.store;

import java.sql.SQLTransientException;
import java.util.Set;
import org.reversementoring.programme.Refused;

/** Whoever locks a row waits for those who have it; not all databases wait for as long as it takes. */
public final class RowLock {
    /** Of those whose drivers have no class for it: waited too long, not to be waited for, each waits for the other. */
    private static final Set<String> BUSY = Set.of("HYT00", "55P03", "40P01", "40001");

    private RowLock() {}

    /**
     * @param writing of a column of the row
     * @throws Refused if somebody else has the row for longer than the database waits
     */
    public static void take(Runnable writing, Refused otherwise) {
        try {
            writing.run();
        } catch (RuntimeException failure) {
            if (SqlCauses.any(
                    failure, cause -> cause instanceof SQLTransientException || BUSY.contains(cause.getSQLState()))) {
                throw otherwise;
            }
            throw failure;
        }
    }
}
