package org.reversementoring.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.reversementoring.programme.Text;

/** Guesses which name was meant by one that does not exist. */
final class NearestName {
    private static final int LONGEST = 100;

    private NearestName() {}

    /** The nearest of the names if it takes few enough changes of a letter: one in three. */
    static Optional<String> of(String wrong, Collection<String> names) {
        String key = Text.nameKey(wrong);
        return key.length() > LONGEST
                ? Optional.empty()
                : names.stream()
                        .min(Comparator.comparingInt(name -> distance(key, Text.nameKey(name))))
                        .filter(name -> distance(key, Text.nameKey(name)) <= Math.max(1, key.length() / 3));
    }

    /** Levenshtein's distance by the usual two rows of the table. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            before[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(replaced, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
