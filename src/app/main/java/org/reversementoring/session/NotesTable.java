package org.reversementoring.session;

import java.util.List;

/**
 * Something of a pairing that macros show on its pages, for the file in which there are no macros.
 *
 * @param columns what stands above them
 * @param rows each with as many cells as there are columns; one at least
 */
public record NotesTable(String heading, List<String> columns, List<List<String>> rows) {
    public NotesTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
