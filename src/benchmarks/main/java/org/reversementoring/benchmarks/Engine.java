package org.reversementoring.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database engine with an empty database for whoever wants one. */
interface Engine extends AutoCloseable {

    String title();

    boolean postgres();

    /** @param name of the database, unlike any other; lower-case letters, digits and hyphens */
    DataSource empty(String name);

    @Override
    void close();

    /**
     * @param name {@code h2} or {@code postgresql}
     * @param folder where databases that are files may be put
     */
    static Engine named(String name, Path folder) {
        return switch (name) {
            case "h2" -> h2(folder);
            case "postgresql" -> postgresql();
            default -> throw new IllegalArgumentException("No database to measure: " + name);
        };
    }

    /** Databases in files of a folder. */
    private static Engine h2(Path folder) {
        return new Engine() {
            @Override
            public String title() {
                return "H2";
            }

            @Override
            public boolean postgres() {
                return false;
            }

            @Override
            public DataSource empty(String name) {
                JdbcDataSource source = new JdbcDataSource();
                source.setURL("jdbc:h2:file:" + folder.resolve(name).toAbsolutePath() + ";OPTIMIZE_REUSE_RESULTS=0");
                source.setUser("sa");
                return source;
            }

            @Override
            public void close() {
                // A database closes with its last connection.
            }
        };
    }

    /** A server of its own, which ends with it. */
    private static Engine postgresql() {
        EmbeddedPostgres server = started();
        return new Engine() {
            @Override
            public String title() {
                return "PostgreSQL";
            }

            @Override
            public boolean postgres() {
                return true;
            }

            @Override
            public DataSource empty(String name) {
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE \"" + name + "\"");
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
                return server.getDatabase("postgres", name);
            }

            @Override
            public void close() {
                try {
                    server.close();
                } catch (IOException failure) {
                    throw new IllegalStateException(failure);
                }
            }
        };
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
