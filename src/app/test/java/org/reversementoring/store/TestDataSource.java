package org.reversementoring.store;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.java.ao.DisposableDataSource;

/**
 * A data source as Confluence has it: all that a thread does between begin and end of its transaction goes through one
 * connection, at the isolation level READ COMMITTED. Remembers the statements that the thread prepares.
 */
final class TestDataSource {
    private final HikariDataSource pool;
    private final ThreadLocal<Connection> open = new ThreadLocal<>();
    private final ThreadLocal<List<String>> statements = ThreadLocal.withInitial(ArrayList::new);

    TestDataSource(HikariDataSource pool) {
        this.pool = pool;
    }

    DisposableDataSource forActiveObjects() {
        return proxy(DisposableDataSource.class, (method, arguments) -> switch (method.getName()) {
            case "getConnection" -> connection();
            case "dispose" -> null;
            default -> call(method, pool, arguments);
        });
    }

    /** The SQL of the statements that the thread has prepared since it asked last. */
    List<String> takeStatements() {
        List<String> taken = List.copyOf(statements.get());
        statements.get().clear();
        return taken;
    }

    /** As if the network had gone: the connection of this thread's transaction is closed beneath whoever uses it. */
    void cut() {
        try {
            pool.evictConnection(open.get());
            Connection physical = open.get().unwrap(Connection.class);
            physical.abort(Runnable::run);
            physical.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    <T> T inTransaction(Supplier<T> work) {
        if (open.get() != null) {
            return work.get();
        }
        try (Connection connection = pool.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            open.set(connection);
            try {
                T result = work.get();
                connection.commit();
                return result;
            } finally {
                open.remove();
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection connection() throws SQLException {
        Connection shared = open.get();
        Connection connection = shared == null ? pool.getConnection() : shared;
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                statements.get().add((String) arguments[0]);
            }
            boolean staysOpen =
                    shared != null && List.of("close", "setAutoCommit").contains(method.getName());
            return staysOpen ? null : call(method, connection, arguments);
        });
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.of(method, arguments)));
    }

    private interface Call {
        Object of(Method method, Object[] arguments) throws Throwable;
    }
}
