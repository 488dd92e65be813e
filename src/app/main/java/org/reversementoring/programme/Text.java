package org.reversementoring.programme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people type and files hold, on its way into the domain. */
public final class Text {
    /** Stands for a character that was lost, be it in decoding or in {@link #markLosses}. */
    public static final char LOST = '\uFFFD';

    private static final int LONGEST_KEY = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    /** They embed, override or isolate a direction: what follows may be read in another order than it is written in. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Text() {}

    /** The text without whatever turns it around. The marks of right-to-left languages do not, and stay. */
    public static String inOrder(String text) {
        return TURNING.matcher(text).replaceAll("");
    }

    /**
     * Whether every database and backup takes the text: PostgreSQL refuses NUL, XML the other control characters, and
     * half a surrogate pair is no character at all.
     */
    public static boolean canBeKept(String text) {
        return text.codePoints().allMatch(Text::canBeKept);
    }

    /** The text with {@link #LOST} in place of whatever cannot be kept. */
    public static String markLosses(String text) {
        return canBeKept(text)
                ? text
                : text.codePoints()
                        .map(letter -> canBeKept(letter) ? letter : LOST)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean canBeKept(int letter) {
        if (letter == '\t' || letter == '\n' || letter == '\r') {
            return true;
        }
        boolean halfPair = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean noCharacter = (letter & 0xFFFE) == 0xFFFE;
        return !Character.isISOControl(letter) && !halfPair && !noCharacter;
    }

    /** A text of one line, in the order in which it is written: white space shrinks to single spaces. */
    public static String line(String typed) {
        return typed == null
                ? ""
                : SPACES.matcher(inOrder(typed)).replaceAll(" ").strip();
    }

    /** A text of several lines, whichever system they come from, in the order in which it is written. */
    public static String prose(String typed) {
        return typed == null ? "" : inOrder(typed).strip().replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * What two spellings of one name have in common: {@code "Data  Literacy"} and {@code "data literacy"}. Fits a column
     * of any database, although a single character may become eighteen.
     */
    public static String nameKey(String name) {
        String key = line(Normalizer.normalize(name, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        return markLosses(key.substring(0, Math.min(key.length(), LONGEST_KEY)));
    }
}
