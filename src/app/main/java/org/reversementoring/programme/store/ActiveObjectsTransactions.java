package org.reversementoring.programme.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;
import org.reversementoring.programme.Transactions;

/** The transactions of Active Objects, which are those of Confluence: pages and rows are written together. */
public class ActiveObjectsTransactions implements Transactions {
    private final ActiveObjects activeObjects;

    public ActiveObjectsTransactions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return activeObjects.executeInTransaction(work::get);
    }
}
