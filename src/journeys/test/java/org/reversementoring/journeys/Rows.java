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
record Rows(Map<String, List<List<String>>> byTable) {
    /** Rounds of matching write these on a thread of their own, whenever they come to it. */
    private static final String IN_THE_BACKGROUND = "_MATCH_";

    static Rows of(Connection database) {
        try {
            Map<String, List<List<String>>> byTable = new TreeMap<>();
            try (ResultSet tables = database.getMetaData()
                    .getTables(null, database.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    byTable.put(tables.getString("TABLE_NAME"), List.of());
                }
            }
            byTable.replaceAll((table, none) -> rows(database, table));
            return new Rows(byTable);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
        byTable.forEach((table, rows) -> {
            if (!rows.equals(earlier.byTable.get(table))) {
                cells.put(table, cells(table, earlier));
            }
        });
        return cells;
    }

    private List<String> cells(String table, Rows earlier) {
        Set<List<String>> before = new HashSet<>(earlier.byTable.getOrDefault(table, List.of()));
        return byTable.get(table).stream()
                .filter(row -> !before.contains(row))
                .flatMap(row -> row.stream().filter(cell -> cell != null))
                .toList();
    }
}
