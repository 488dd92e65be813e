package org.reversementoring.gates;

import java.util.Map;
import java.util.TreeMap;

/**
 * English in disguise: every letter has an accent and every text is a third longer and in brackets. On a page in this
 * language, what looks plain has not come from {@code i18n/}, and what is cut off has too little room.
 */
final class PseudoLanguage {
    private static final String PLAIN = "aceginosuyACEGINOSUY";
    private static final String ACCENTED = "\u00e1\u00e7\u00e9\u011f\u00ed\u00f1\u00f3\u0161\u00fa\u00fd"
            + "\u00c1\u00c7\u00c9\u011e\u00cd\u00d1\u00d3\u0160\u00da\u00dd";

    private PseudoLanguage() {}

    static Texts of(Texts texts) {
        Map<String, String> byKey = new TreeMap<>();
        texts.byKey().forEach((key, text) -> byKey.put(key, of(text)));
        return new Texts("pseudo", byKey);
    }

    /** Leaves alone what stands in braces: placeholders and their formats. */
    static String of(String text) {
        StringBuilder disguised = new StringBuilder("[");
        int depth = 0;
        for (char character : text.toCharArray()) {
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            int letter = depth == 0 ? PLAIN.indexOf(character) : -1;
            disguised.append(letter < 0 ? character : ACCENTED.charAt(letter));
        }
        return disguised
                .append(" ")
                .append("~".repeat(text.length() / 3))
                .append("]")
                .toString();
    }
}
