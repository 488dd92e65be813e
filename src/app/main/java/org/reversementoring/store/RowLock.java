package org.reversementoring.store;

import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.java.ao.RawEntity;
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

    /**
     * A row as it is once nobody else can write it.
     *
     * @param row reads it: before it is locked, and after
     * @param touching writes something into a column of it that is there already
     * @param expected whether it is as it was when somebody looked at it
     * @throws Refused if it is not, if it is gone, or if somebody else has it for longer than the database waits
     */
    public static <R extends RawEntity<?>> R expect(
            Supplier<Optional<R>> row, Consumer<R> touching, Predicate<R> expected, Refused otherwise) {
        row.get().ifPresent(found -> {
            touching.accept(found);
            take(found::save, otherwise);
        });
        return row.get().filter(expected).orElseThrow(() -> otherwise);
    }
}
