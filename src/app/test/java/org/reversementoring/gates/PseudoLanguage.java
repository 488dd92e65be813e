package org.reversementoring.gates;

/**
 * English in disguise: every letter has an accent and every text is a third longer and in brackets. On a page in this
 * language, what looks plain has not come from {@code i18n/}, and what is cut off has too little room.
 */
public final class PseudoLanguage {
    private static final String PLAIN = "aceginosuyACEGINOSUY";
    private static final String ACCENTED = "\u00e1\u00e7\u00e9\u011f\u00ed\u00f1\u00f3\u0161\u00fa\u00fd"
            + "\u00c1\u00c7\u00c9\u011e\u00cd\u00d1\u00d3\u0160\u00da\u00dd";

    private PseudoLanguage() {}

    /** Whether any letter is left that would have been disguised. */
    public static boolean isPlain(String text) {
        return text.chars().anyMatch(letter -> PLAIN.indexOf(letter) >= 0);
    }

    /** Leaves alone what stands in braces: placeholders and their formats. */
    public static String of(String text) {
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
