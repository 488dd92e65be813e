package org.reversementoring.profile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.reversementoring.programme.Text;

/**
 * Reads a file of people: comma-separated values as spreadsheets write them, with a header. Commas, semicolons and tabs
 * separate, whichever the header uses; a byte order mark is passed over. Characters that cannot be kept have been marked
 * by {@link Text#markLosses}. Reads row by row and never holds the file.
 */
final class PeopleFile {
    /** More is answered, not tried: one transaction has to take it. */
    static final int MOST_ROWS = 200_000;

    private static final int LONGEST_HEADER = 10_000;
    private static final int LONGEST_CELL = 10_000;
    private static final int MOST_CELLS = 100;
    /** A row put after the last one, of a character that no file holds: not met alone, a quotation mark before is open. */
    private static final String END = "\u0000";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Problems problems;
    private Map<Integer, PeopleColumn> columns = Map.of();
    private int width;
    private int rows;

    PeopleFile(Problems problems) {
        this.problems = problems;
    }

    /** Hands on every row that has the right number of cells; what is wrong with the others goes to the problems. */
    void read(Reader text, Consumer<PeopleRow> sink) {
        long nextLine = 1;
        try (BufferedReader buffered = new BufferedReader(ended(text));
                CsvReader<CsvRecord> records = records(buffered)) {
            for (CsvRecord record : records) {
                nextLine = record.getStartingLineNumber() + 1;
                String last = record.getField(record.getFieldCount() - 1);
                if (last.equals(END) && record.getFieldCount() == 1) {
                    break;
                }
                if (last.endsWith(END)) {
                    problems.add(record.getStartingLineNumber(), "", "import.row.unclosed");
                    return;
                }
                if (width == 0) {
                    readHeader(record);
                } else if (!isBlank(record) && !read(record, sink)) {
                    return;
                }
            }
        } catch (CsvParseException failure) {
            problems.add(nextLine, "", "import.row.endless", LONGEST_CELL);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (width == 0 && problems.count() == 0) {
            problems.add(1, "", "import.file.empty");
        }
    }

    private static Reader ended(Reader text) {
        return new FilterReader(text) {
            private final Reader end = new StringReader("\n" + END);

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int read = in.read(buffer, offset, length);
                return read < 0 ? end.read(buffer, offset, length) : read;
            }
        };
    }

    private static CsvReader<CsvRecord> records(BufferedReader text) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_CELL)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .ignoreDifferentFieldCount(true)
                .skipEmptyLines(true)
                .build(handler, text);
    }

    /** The most frequent candidate in the header, quoted or not: no column's name contains one. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        char[] beginning = new char[LONGEST_HEADER];
        int length = 0;
        for (int read = 0; read >= 0 && length < LONGEST_HEADER; length += Math.max(0, read)) {
            read = text.read(beginning, length, LONGEST_HEADER - length);
        }
        text.reset();
        String header = new String(beginning, 0, length)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (occurrences(header, candidate) > occurrences(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long occurrences(String header, char candidate) {
        return header.chars().filter(letter -> letter == candidate).count();
    }

    private void readHeader(CsvRecord header) {
        width = header.getFieldCount();
        Map<PeopleColumn, Integer> places = new EnumMap<>(PeopleColumn.class);
        Map<Integer, PeopleColumn> known = new HashMap<>();
        for (int place = 0; place < width; place++) {
            String name = header.getField(place);
            PeopleColumn column = PeopleColumn.ofHeader(name).orElse(null);
            if (column == null) {
                // Spreadsheets write empty columns after the last one.
                if (!name.isBlank()) {
                    problems.add(header.getStartingLineNumber(), name.strip(), "import.column.unknown", name.strip());
                }
            } else if (places.putIfAbsent(column, place) != null) {
                problems.add(header.getStartingLineNumber(), column.header(), "import.column.twice", column.header());
            } else {
                known.put(place, column);
            }
        }
        if (!places.containsKey(PeopleColumn.USERNAME)) {
            String username = PeopleColumn.USERNAME.header();
            problems.add(header.getStartingLineNumber(), username, "import.column.missing", username);
        }
        columns = known;
    }

    /** @return whether to go on */
    private boolean read(CsvRecord record, Consumer<PeopleRow> sink) {
        if (!columns.containsValue(PeopleColumn.USERNAME)) {
            return false;
        }
        if (++rows > MOST_ROWS) {
            problems.add(record.getStartingLineNumber(), "", "import.file.too-many-rows", MOST_ROWS);
            return false;
        }
        if (hasRightWidth(record)) {
            readCells(record, sink);
        } else {
            problems.add(record.getStartingLineNumber(), "", "import.row.cells", width, record.getFieldCount());
        }
        return true;
    }

    private boolean hasRightWidth(CsvRecord record) {
        List<String> fields = record.getFields();
        return fields.size() >= width
                && fields.subList(width, fields.size()).stream().allMatch(String::isBlank);
    }

    private void readCells(CsvRecord record, Consumer<PeopleRow> sink) {
        Map<PeopleColumn, String> cells = new EnumMap<>(PeopleColumn.class);
        boolean readable = true;
        for (Map.Entry<Integer, PeopleColumn> column : columns.entrySet()) {
            String cell = Text.line(record.getField(column.getKey()));
            if (cell.indexOf(Text.LOST) >= 0) {
                problems.add(record.getStartingLineNumber(), column.getValue().header(), "import.cell.unreadable");
                readable = false;
            }
            cells.put(column.getValue(), cell);
        }
        if (readable) {
            sink.accept(new PeopleRow(record.getStartingLineNumber(), cells));
        }
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }
}
