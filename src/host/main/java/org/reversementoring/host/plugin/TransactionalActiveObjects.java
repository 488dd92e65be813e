package org.reversementoring.host.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.reversementoring.host.data.Database;

/**
 * The {@code ActiveObjects} service over the real engine. Stands for Confluence's Active Objects plugin, whose
 * transactions are those of the wiki itself; leaves out upgrade tasks and backup.
 */
@SuppressWarnings({"varargs", "deprecation"
}) // the interface is varargs; flushAll is deprecated yet part of the contract
final class TransactionalActiveObjects implements ActiveObjects {
    private final EntityManager engine;
    private final Database database;

    TransactionalActiveObjects(EntityManager engine, Database database) {
        this.engine = engine;
        this.database = database;
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        unchecked(() -> {
            engine.migrate(entities);
            return null;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return unchecked(() -> engine.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        unchecked(() -> {
            engine.create(type, rows);
            return null;
        });
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        unchecked(() -> {
            engine.delete(entities);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return unchecked(() -> engine.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return unchecked(() -> engine.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return unchecked(() -> engine.find(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return unchecked(() -> engine.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return unchecked(() -> engine.count(type, criteria, parameters));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return database.inTransaction(callback::doInTransaction);
    }

    private static <T> T unchecked(Statement<T> statement) {
        try {
            return statement.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private interface Statement<T> {
        T run() throws SQLException;
    }
}
