package org.reversementoring.profile;

import static org.junit.Assert.assertEquals;

import java.io.Reader;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class PeopleFileTest {

    @Test
    public void of_a_million_rows_no_more_are_read_than_a_file_can_have() {
        Problems problems = new Problems();
        AtomicInteger read = new AtomicInteger();
        RepeatedRow file = new RepeatedRow("username,department\n", "somebody,Sales\n", 1_000_000);

        new PeopleFile(problems).read(file, row -> read.incrementAndGet());

        assertEquals(PeopleFile.MOST_ROWS, read.get());
        assertEquals(1, problems.count());
        assertEquals("import.file.too-many-rows", problems.listed().get(0).reasonKey());
        assertEquals(PeopleFile.MOST_ROWS + 2, problems.listed().get(0).line());
        // A reader fetches ahead, but not the file.
        assertEquals(PeopleFile.MOST_ROWS, file.handedOut, PeopleFile.MOST_ROWS / 10.0);
    }

    /** A file that is never in memory. */
    private static final class RepeatedRow extends Reader {
        private final String row;
        private final int rows;
        private String line;
        private int at;
        private int handedOut;

        RepeatedRow(String header, String row, int rows) {
            this.row = row;
            this.rows = rows;
            this.line = header;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (at == line.length()) {
                if (handedOut == rows) {
                    return -1;
                }
                handedOut++;
                line = row;
                at = 0;
            }
            int count = Math.min(length, line.length() - at);
            line.getChars(at, at + count, buffer, offset);
            at += count;
            return count;
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
