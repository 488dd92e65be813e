package org.reversementoring.journeys;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that the intranet's database holds, the app's tables and the wiki's, by table. */
record Rows(Map<String, Table> byTable) {
    /** Rounds of matching write these on a thread of their own, whenever they come to it. */
    private static final String IN_THE_BACKGROUND = "_MATCH_";

    /**
     * The rows of one table.
     *
     * @param state what the database counts up as it writes to the table; one number, one state of the rows
     */
    record Table(String state, List<List<String>> rows) {}

    static Rows of(Connection database) {
        return new Rows(Map.of()).now(database);
    }

    /** The rows as they have become: only tables that have been written to since are read again. */
    Rows now(Connection database) {
        try {
            Map<String, Table> now = new TreeMap<>();
            states(database).forEach((name, state) -> {
                Table known = byTable.get(name);
                boolean same = known != null && known.state().equals(state) && !name.contains(IN_THE_BACKGROUND);
                now.put(name, same ? known : new Table(state, rows(database, name)));
            });
            return new Rows(now);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * H2 counts up with every write and commit. A row of PostgreSQL carries the number of the transaction that wrote it:
     * the highest of them changes with what is written, the number of rows with what is deleted.
     */
    private static Map<String, String> states(Connection database) throws SQLException {
        boolean postgres = database.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        return postgres
                ? pairs(
                        database,
                        pairs(database, "select tablename, '' from pg_tables where schemaname = current_schema()")
                                .keySet()
                                .stream()
                                .map(name ->
                                        "select '" + name + "', count(*) || ' ' || coalesce(max(xmin::text::bigint), 0)"
                                                + " from \"" + name + "\"")
                                .collect(Collectors.joining(" union all ")))
                : pairs(
                        database,
                        "select table_name, last_modification from information_schema.tables"
                                + " where table_schema = current_schema");
    }

    private static Map<String, String> pairs(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            Map<String, String> pairs = new TreeMap<>();
            while (result.next()) {
                pairs.put(result.getString(1), result.getString(2));
            }
            return pairs;
        }
    }

    private static List<List<String>> rows(Connection database, String table) {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery("select * from \"" + table + "\" order by 1")) {
            int columns = result.getMetaData().getColumnCount();
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    /** How these rows differ from earlier ones, apart from what changes by itself; empty where they do not. */
    String changedSince(Rows earlier) {
        return cellsSince(earlier).entrySet().stream()
                .filter(change -> !change.getKey().toUpperCase(Locale.ROOT).contains(IN_THE_BACKGROUND))
                .map(change -> change.getKey() + ": " + change.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The cells that earlier rows do not have, by each table in which anything has changed. */
    Map<String, List<String>> cellsSince(Rows earlier) {
        Map<String, List<String>> cells = new TreeMap<>();
        byTable.forEach((name, table) -> {
            List<List<String>> before =
                    earlier.byTable.getOrDefault(name, new Table("", List.of())).rows();
            if (!table.rows().equals(before)) {
                cells.put(name, cells(table.rows(), new HashSet<>(before)));
            }
        });
        return cells;
    }

    private static List<String> cells(List<List<String>> rows, Set<List<String>> before) {
        return rows.stream()
                .filter(row -> !before.contains(row))
                .flatMap(row -> row.stream().filter(cell -> cell != null))
                .toList();
    }
}
