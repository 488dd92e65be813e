package org.reversementoring.session;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that HTML has for characters, and that storage format uses without saying what they mean: {@code &nbsp;}.
 * XML knows five names; a reader of XML stops at any other.
 */
final class NamedCharacters {
    private static final Pattern NAME =
            Pattern.compile("<!\\[CDATA\\[.*?]]>|&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]*);", Pattern.DOTALL);

    /** Those of Latin-1, from the no-break space on (HTML 4.01, 24.2.1). */
    private static final String LATIN =
            """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr \
            deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest \
            Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
            ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig \
            agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml \
            eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml""";

    private static final int FIRST_OF_LATIN = 0xA0;

    private static final Map<String, Integer> NUMBERS = numbers();

    private NamedCharacters() {}

    /** The same text with numbers in place of names. A name that nobody knows is left as it is written, as text. */
    static String byNumber(String storage) {
        return NAME.matcher(storage)
                .replaceAll(match ->
                        Matcher.quoteReplacement(match.group(1) == null ? match.group() : reference(match.group(1))));
    }

    private static String reference(String name) {
        Integer number = NUMBERS.get(name);
        return number == null ? "&amp;" + name + ";" : "&#" + number + ";";
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : LATIN.split(" ")) {
            numbers.put(name, FIRST_OF_LATIN + numbers.size());
        }
        // What an editor writes beyond Latin-1 (HTML 4.01, 24.3 and 24.4).
        numbers.putAll(Map.of("OElig", 0x152, "oelig", 0x153, "Scaron", 0x160, "scaron", 0x161, "Yuml", 0x178));
        numbers.putAll(Map.of("ensp", 0x2002, "emsp", 0x2003, "thinsp", 0x2009, "ndash", 0x2013, "mdash", 0x2014));
        numbers.putAll(Map.of("lsquo", 0x2018, "rsquo", 0x2019, "sbquo", 0x201A, "lsaquo", 0x2039, "rsaquo", 0x203A));
        numbers.putAll(Map.of("ldquo", 0x201C, "rdquo", 0x201D, "bdquo", 0x201E, "bull", 0x2022, "hellip", 0x2026));
        numbers.putAll(Map.of("permil", 0x2030, "euro", 0x20AC, "trade", 0x2122, "larr", 0x2190, "rarr", 0x2192));
        numbers.putAll(Map.of("dagger", 0x2020, "prime", 0x2032, "minus", 0x2212, "ne", 0x2260, "le", 0x2264));
        numbers.putAll(Map.of("ge", 0x2265, "asymp", 0x2248, "infin", 0x221E, "harr", 0x2194, "rArr", 0x21D2));
        return Map.copyOf(numbers);
    }
}
