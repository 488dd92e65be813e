package org.reversementoring.host.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.CachingTableNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.reversementoring.host.data.Database;

/**
 * Migrates the rows that an {@code <ao>} module names. Stands for Confluence's Active Objects plugin with Atlassian's
 * own name converters (table and column names of at most 30 characters); leaves out upgrade tasks and backup.
 */
public final class AppTables {
    private AppTables() {}

    /** The app's own class loading. */
    @FunctionalInterface
    public interface Classes {
        Class<?> named(String name) throws ClassNotFoundException;
    }

    /** @throws net.java.ao.ActiveObjectsException where a name is too long */
    public static ActiveObjects migrate(Descriptor.Tables tables, Classes app, Database database) {
        EntityManager engine = new EntityManager(provider(database), new Configuration(prefix(tables.namespace())));
        ActiveObjects service = new TransactionalActiveObjects(engine, database);
        service.migrate(rows(tables, app));
        return service;
    }

    /** {@code AO_} and the last six hexadecimal digits of the namespace's MD5, in upper case. */
    static String prefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String digits = HexFormat.of().withUpperCase().formatHex(digest);
            return "AO_" + digits.substring(digits.length() - 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class<? extends RawEntity<?>>[] rows(Descriptor.Tables tables, Classes app) {
        return tables.entities().stream()
                .map(name -> {
                    try {
                        return app.named(name).asSubclass(RawEntity.class);
                    } catch (ClassNotFoundException e) {
                        throw new IllegalArgumentException("<entity> " + name + " is not in the app", e);
                    }
                })
                .toArray(Class[]::new);
    }

    private static DatabaseProvider provider(Database database) {
        DataSource source = database.dataSource();
        DisposableDataSource disposable = (DisposableDataSource) Proxy.newProxyInstance(
                AppTables.class.getClassLoader(), new Class<?>[] {DisposableDataSource.class}, (proxy, m, a) -> {
                    if (m.getName().equals("dispose")) {
                        return null; // the database outlives the app and is closed by the host
                    }
                    try {
                        return m.invoke(source, a);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return database.postgres()
                ? new PostgreSQLDatabaseProvider(disposable, "public")
                : new H2DatabaseProvider(disposable, "PUBLIC");
    }

    private record Configuration(String prefix) implements EntityManagerConfiguration {
        @Override
        @SuppressWarnings("deprecation") // still abstract in the engine
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new CachingTableNameConverter(new AtlassianTableNameConverter(name -> prefix + "_" + name)),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
