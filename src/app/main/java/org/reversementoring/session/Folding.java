package org.reversementoring.session;

import java.util.stream.Collectors;

/**
 * Breaks long lines as RFC 5545, 3.1 asks: after 75 octets of UTF-8 at most, and never within a character. Libraries
 * count characters.
 */
final class Folding {
    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private Folding() {}

    /** @param text lines that each end in CR LF */
    static String fold(String text) {
        return text.lines().map(Folding::folded).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder(line.length() + line.length() / MOST_OCTETS * 3);
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int more = octets(letter);
            if (octets + more > MOST_OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += more;
            at += Character.charCount(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }
}
