package org.reversementoring.profile.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads pieces of text one after the other, each fetched only when it is needed. */
final class PiecewiseReader extends Reader {
    private final IntFunction<Optional<String>> pieces;
    private Reader current = Reader.nullReader();
    private int next;

    /** @param pieces by number from 0; empty after the last */
    PiecewiseReader(IntFunction<Optional<String>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (true) {
            int read = current.read(buffer, offset, length);
            if (read >= 0) {
                return read;
            }
            Optional<String> piece = pieces.apply(next++);
            if (piece.isEmpty()) {
                return -1;
            }
            current = new StringReader(piece.get());
        }
    }

    @Override
    public void close() {
        // Holds nothing that would have to be given back.
    }
}
