package org.reversementoring.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** The databases on which the stores are proven; each is started once. */
public enum Engine {
    H2 {
        @Override
        String start() {
            return "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000;USER=sa";
        }

        @Override
        DatabaseProvider provider(DisposableDataSource dataSource) {
            return new H2DatabaseProvider(dataSource, "PUBLIC");
        }
    },
    POSTGRESQL {
        @Override
        String start() {
            try {
                return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        DatabaseProvider provider(DisposableDataSource dataSource) {
            return new PostgreSQLDatabaseProvider(dataSource, "public");
        }
    };

    private TestActiveObjects activeObjects;

    /** The JDBC address of the database, which runs until the JVM ends. */
    abstract String start();

    abstract DatabaseProvider provider(DisposableDataSource dataSource);

    synchronized TestActiveObjects activeObjects() {
        if (activeObjects == null) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(start());
            config.setMaximumPoolSize(8);
            activeObjects = new TestActiveObjects(new TestDataSource(new HikariDataSource(config)), this);
            migrate();
        }
        return activeObjects;
    }

    /** Once for all tests: comparing every table with the database takes Active Objects a second. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private void migrate() {
        activeObjects.migrate(Tables.ALL.toArray(Class[]::new));
    }
}
