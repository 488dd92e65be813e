package org.reversementoring.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** The real Active Objects library with Atlassian's names, joined to the transactions of the data source. */
final class TestActiveObjects implements ActiveObjects {
    private static final String PREFIX = "AO_C3BC89_";

    private final TestDataSource dataSource;
    private final EntityManager entityManager;

    TestActiveObjects(TestDataSource dataSource, Engine engine) {
        this.dataSource = dataSource;
        NameConverters names = new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> PREFIX + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
        this.entityManager =
                new EntityManager(engine.provider(dataSource.forActiveObjects()), new EntityManagerConfiguration() {
                    @Override
                    @Deprecated
                    public boolean useWeakCache() {
                        return true;
                    }

                    @Override
                    public NameConverters getNameConverters() {
                        return names;
                    }

                    @Override
                    public SchemaConfiguration getSchemaConfiguration() {
                        return (table, caseSensitive) ->
                                table.toUpperCase(Locale.ROOT).startsWith(PREFIX);
                    }

                    @Override
                    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                        return new CachingEntityInfoResolverFactory();
                    }
                });
    }

    List<String> takeStatements() {
        return dataSource.takeStatements();
    }

    void cut() {
        dataSource.cut();
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return dataSource.inTransaction(callback::doInTransaction);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void migrate(Class<? extends RawEntity<?>>... entities) {
        call(() -> {
            entityManager.migrate(entities);
            return null;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return call(() -> entityManager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        call(() -> {
            entityManager.create(type, rows);
            return null;
        });
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        call(() -> {
            entityManager.delete(entities);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> entityManager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return call(() -> entityManager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(() -> entityManager.find(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(() -> entityManager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> entityManager.count(type, criteria, parameters));
    }

    private static <T> T call(SqlCall<T> call) {
        try {
            return call.run();
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    private interface SqlCall<T> {
        T run() throws SQLException;
    }
}
