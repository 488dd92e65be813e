package org.reversementoring.catalog;

import java.util.HashSet;
import java.util.Set;
import org.reversementoring.programme.Text;

/**
 * How much two names look alike, by the trigrams that they share: Dice's coefficient of the sets of their trigrams
 * (R. C. Angell, G. E. Freund, P. Willett, <em>Automatic spelling correction using a trigram similarity measure</em>,
 * Information Processing and Management 19(4), 1983, 255–261). Each word is given two spaces before it and one after it,
 * so that beginnings count more than endings and the order of words counts little.
 */
final class Similarity {
    /** From here on two names are alike enough to be shown together: found by trying pairs of real topics. */
    static final double ALIKE = 0.4;

    private static final int SHORTEST_BEGINNING = 3;
    private static final int TRIGRAM = 3;

    private Similarity() {}

    /** From 0 (nothing in common) to 1 (the same in any spelling). */
    static double of(String one, String other) {
        Set<String> trigrams = trigrams(one);
        Set<String> others = trigrams(other);
        int all = trigrams.size() + others.size();
        if (all == 0) {
            return 0;
        }
        trigrams.retainAll(others);
        return 2.0 * trigrams.size() / all;
    }

    /** Whether a word of the name begins like what has been typed so far. */
    static boolean begins(String typed, String name) {
        String key = Text.nameKey(typed);
        return key.length() >= SHORTEST_BEGINNING && (" " + Text.nameKey(name)).contains(" " + key);
    }

    private static Set<String> trigrams(String name) {
        Set<String> trigrams = new HashSet<>();
        for (String word : Text.nameKey(name).split("[^\\p{L}\\p{N}]+")) {
            String padded = "  " + word + " ";
            for (int start = 0; !word.isEmpty() && start + TRIGRAM <= padded.length(); start++) {
                trigrams.add(padded.substring(start, start + TRIGRAM));
            }
        }
        return trigrams;
    }
}
