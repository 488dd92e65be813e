package org.reversementoring.host.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/**
 * The one database of the stand-in: wiki tables and the app's Active Objects share it, and share its transactions, so
 * that a failed action leaves neither a page nor a row.
 *
 * <p>Stands for Confluence's data source with its Spring transactions of propagation REQUIRED; leaves out isolation
 * levels, read-only transactions and propagation of any other kind. Safe for use by many threads; a transaction belongs
 * to the thread that opened it.
 */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final boolean postgres;
    private final ThreadLocal<Transaction> open = new ThreadLocal<>();
    private final DataSource dataSource;
    private final Jdbi jdbi;

    private Database(HikariConfig config, boolean postgres) {
        config.setMaximumPoolSize(16);
        this.pool = new HikariDataSource(config);
        this.postgres = postgres;
        this.dataSource = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, m, a) -> {
                    Transaction transaction = open.get();
                    if (transaction != null && m.getName().equals("getConnection")) {
                        return transaction.lent;
                    }
                    return call(m, pool, a);
                });
        this.jdbi = Jdbi.create(dataSource);
    }

    /** An H2 database in the given file (without its suffix), created when it is not there. */
    public static Database h2(Path file) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE");
        config.setUsername("sa");
        config.setPassword("");
        return new Database(config, false);
    }

    /** A PostgreSQL database, given by its JDBC address. */
    public static Database postgres(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        return new Database(config, true);
    }

    /** A database behind a data source that the caller has made, one that counts statements for instance. */
    public static Database behind(DataSource source, boolean postgres) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        return new Database(config, postgres);
    }

    /**
     * Hands out the thread's own connection while a transaction is open, on which {@code close()} does nothing and
     * commit or rollback is refused; otherwise a connection of its own that commits each statement.
     */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Plain SQL on {@link #dataSource()}, hence inside the thread's transaction where there is one. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** What a row of an answer stands for. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows that a query with question marks yields. */
    public <T> List<T> list(String sql, Row<T> row, Object... arguments) {
        return jdbi.withHandle(h -> h.select(sql, arguments)
                .map((result, context) -> row.read(result))
                .list());
    }

    /** The only row, or nothing. */
    public <T> Optional<T> find(String sql, Row<T> row, Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    /** Runs a statement and returns how many rows it touched. */
    public int execute(String sql, Object... arguments) {
        return jdbi.withHandle(h -> h.execute(sql, arguments));
    }

    /** Inserts one row and returns the {@code id} that the database gave it. */
    public long insert(String sql, Object... arguments) {
        return jdbi.withHandle(h -> {
            Update update = h.createUpdate(sql);
            for (int i = 0; i < arguments.length; i++) {
                update.bind(i, arguments[i]);
            }
            return update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        });
    }

    public boolean postgres() {
        return postgres;
    }

    public boolean inTransaction() {
        return open.get() != null;
    }

    /**
     * Runs the work in the thread's transaction, or in a new one that ends with it. Any throwable rolls back; work that
     * failed inside a larger transaction condemns the whole, even where the larger one swallows the throwable.
     *
     * @throws IllegalStateException where the work came to its end but a part of it had failed: all is rolled back
     */
    public <T> T inTransaction(Supplier<T> work) {
        Transaction outer = open.get();
        if (outer != null) {
            try {
                return work.get();
            } catch (RuntimeException | Error e) {
                outer.condemned = true;
                throw e;
            }
        }
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            Transaction transaction = new Transaction(connection);
            open.set(transaction);
            boolean done = false;
            try {
                T result = work.get();
                done = !transaction.condemned;
                if (!done) {
                    throw new IllegalStateException("A part of this transaction failed; all of it was rolled back.");
                }
                return result;
            } finally {
                open.remove();
                if (done) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused the transaction", e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static final class Transaction {
        private final Connection lent;
        private boolean condemned;

        private Transaction(Connection connection) {
            this.lent = (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, m, a) -> {
                        switch (m.getName()) {
                            case "close":
                                return null;
                            case "commit", "setAutoCommit":
                                throw new SQLException("The transaction belongs to the one who opened it.");
                            case "rollback":
                                if (a == null) {
                                    throw new SQLException("The transaction belongs to the one who opened it.");
                                }
                                return call(m, connection, a);
                            default:
                                return call(m, connection, a);
                        }
                    });
        }
    }
}
