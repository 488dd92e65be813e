package org.reversementoring.profile;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.programme.Text;

/** Languages as people write them, and as tags (BCP 47). */
public final class Languages {
    private static final int LONGEST_TAG = 35;
    private static final Set<String> ISO = Set.of(Locale.getISOLanguages());
    private static final String BETWEEN = ",";

    private Languages() {}

    /** Names with commas between them; a language whose name has a comma, or could be misread, is given by its tag. */
    public static String written(List<Locale> languages, Locale reader) {
        return languages.stream()
                .map(language -> {
                    String name = language.getDisplayName(reader);
                    return !name.contains(BETWEEN) && read(name, reader).equals(Optional.of(language))
                            ? name
                            : language.toLanguageTag();
                })
                .collect(Collectors.joining(BETWEEN + " "));
    }

    /** A name in the reader's language, in English or in the language itself, or a tag. */
    public static Optional<Locale> read(String typed, Locale reader) {
        String key = Text.nameKey(typed);
        return Stream.of(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .filter(language -> Stream.of(reader, Locale.ENGLISH, language)
                        .anyMatch(
                                in -> Text.nameKey(language.getDisplayName(in)).equals(key)))
                .findFirst()
                .or(() -> ofTag(typed.strip()));
    }

    static Optional<Locale> ofTag(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            boolean known = ISO.contains(language.getLanguage())
                    || language.getLanguage().length() == 3;
            // As it will come back from the store, where it is a tag.
            String kept = language.toLanguageTag();
            return known && kept.length() <= LONGEST_TAG ? Optional.of(Locale.forLanguageTag(kept)) : Optional.empty();
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }
}
