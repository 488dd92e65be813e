package org.reversementoring.profile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reversementoring.programme.Text;

/**
 * The words of a name, in which {@code José Müller-Łoś} is found by {@code jose}, {@code mul} and {@code los}: without
 * capitals, accents and punctuation. What has been through here holds no character that means anything in SQL.
 */
final class NameWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\p{P}\\p{Cc}\\p{Cf}\\s]+");

    /** Letters that no rule of Unicode takes apart. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private NameWords() {}

    static List<String> of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(Text.markLosses(name), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Stream.of(BETWEEN.split(Normalizer.normalize(plain, Normalizer.Form.NFC)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
