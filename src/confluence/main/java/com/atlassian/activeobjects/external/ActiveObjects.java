package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The app's own tables; every call takes part in the open transaction of the host and none throws an SQLException.
 *
 * <p>Grade A: published source and API documents of the Active Objects plugin 2.0.1; find, count, create and
 * deleteWithSQL called by Atlassian's Slack app on 9.0.3 and 10.0.1.
 */
public interface ActiveObjects {

    /** Creates or alters the tables of these rows; the list must be the full one, or foreign keys are dropped. */
    @SuppressWarnings("unchecked")
    void migrate(Class<? extends RawEntity<?>>... entities);

    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

    /**
     * Inserts rows in batches; all of them name the same columns.
     *
     * <p>Grade B: implemented by the compiled Active Objects plugin of the Confluence 9 and 10 lines, which hands it on to
     * the engine's method of this name.
     */
    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);

    void delete(RawEntity<?>... entities);

    /** Deletes by criteria with no row read first. Returns the number of rows deleted. */
    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    <K> int count(Class<? extends RawEntity<K>> type);

    <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    /** Joins the open transaction or opens one; any throwable rolls it back. */
    <T> T executeInTransaction(TransactionCallback<T> callback);
}
