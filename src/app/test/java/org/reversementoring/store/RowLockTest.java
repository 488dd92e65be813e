package org.reversementoring.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.Test;
import org.reversementoring.programme.Refused;

public class RowLockTest {
    private static final String DATABASE = "jdbc:h2:mem:row-lock;LOCK_TIMEOUT=50;USER=sa";
    private static final Refused BUSY = Refused.because("", "session.notes.busy");

    @Test
    public void who_waits_too_long_is_told_so_and_nothing_is_written() throws SQLException {
        try (Connection first = open();
                Connection second = open()) {
            run(first, "create table kept (id int primary key, said varchar(9))");
            run(first, "insert into kept values (1, 'nothing')");
            first.commit();
            run(first, "update kept set said = 'first'");

            Refused refused = assertThrows(
                    Refused.class, () -> RowLock.take(() -> write(second, "update kept set said = 'second'"), BUSY));

            assertSame(BUSY, refused);
            first.commit();
            RowLock.take(() -> write(second, "update kept set said = 'now'"), BUSY);
            assertEquals(1, run(second, "delete from kept where said = 'now'"));
        }
    }

    @Test
    public void what_else_goes_wrong_is_told_as_it_is() throws SQLException {
        try (Connection only = open()) {
            assertThrows(
                    IllegalStateException.class,
                    () -> RowLock.take(() -> write(only, "update nowhere set said = ''"), BUSY));
        }
    }

    private static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(DATABASE);
        connection.setAutoCommit(false);
        return connection;
    }

    /** As Active Objects does, which wraps what the database says. */
    private static void write(Connection connection, String sql) {
        try {
            run(connection, sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(new RuntimeException(failure));
        }
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
