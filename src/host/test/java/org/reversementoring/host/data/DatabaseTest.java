package org.reversementoring.host.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DatabaseTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Database database;

    @Before
    public void open() throws IOException {
        database = Database.h2(folder.newFolder().toPath().resolve("wiki"));
        database.jdbi().useHandle(h -> h.execute("create table note (words varchar(99))"));
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void other_users_of_the_data_source_are_rolled_back_too() {
        assertThrows(
                IllegalArgumentException.class,
                () -> database.inTransaction(() -> {
                    write("by jdbi");
                    writeOnConnection("by another library");
                    assertEquals(2, notes());
                    throw new IllegalArgumentException();
                }));

        assertEquals(0, notes());
        assertFalse(database.inTransaction());
    }

    @Test
    public void an_inner_transaction_joins_the_outer_one() {
        database.inTransaction(() -> {
            database.inTransaction(() -> write("inner"));
            assertTrue(database.inTransaction());
            return write("outer");
        });

        assertEquals(2, notes());
    }

    @Test
    public void a_failure_that_the_outer_transaction_swallows_condemns_all_of_it() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(() -> {
                    write("outer");
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> database.inTransaction(() -> {
                                throw new IllegalArgumentException();
                            }));
                    return null;
                }));

        assertEquals(0, notes());
    }

    @Test
    public void nobody_but_the_opener_ends_a_transaction() {
        database.inTransaction(() -> {
            try (Connection connection = database.dataSource().getConnection()) {
                assertThrows(SQLException.class, connection::commit);
                assertThrows(SQLException.class, connection::rollback);
                assertFalse(connection.getAutoCommit());
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            return write("after the close of a lent connection");
        });

        assertEquals(1, notes());
    }

    @Test
    public void without_a_transaction_each_statement_stands_alone() {
        assertThrows(IllegalStateException.class, () -> {
            write("kept");
            throw new IllegalStateException();
        });

        assertEquals(1, notes());
    }

    private Void write(String words) {
        database.jdbi().useHandle(h -> h.execute("insert into note values (?)", words));
        return null;
    }

    private void writeOnConnection(String words) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into note values ('" + words + "')");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private int notes() {
        return database.jdbi().withHandle(h -> h.createQuery("select count(*) from note")
                .mapTo(Integer.class)
                .one());
    }
}
