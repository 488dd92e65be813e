package org.reversementoring.programme;

import java.util.function.Supplier;

/** All or nothing: what runs in one transaction is written whole, or not at all if anything is thrown. */
public interface Transactions {

    /** Joins the transaction that is open already, if there is one. */
    <T> T inOne(Supplier<T> work);

    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return null;
        });
    }
}
