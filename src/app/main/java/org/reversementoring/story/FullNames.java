package org.reversementoring.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reversementoring.programme.Text;

/**
 * What could be the full name of somebody in a text: each run of a few words, so that those whose names they are can be
 * looked up, however many people there are. A single word could be anything; a name of one word is not found.
 */
final class FullNames {
    /** What a name may end with besides. In German, the genitive of one has no apostrophe. */
    static final String GENITIVE = "(?:s|es|ns|ens)?";

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 5;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0/|()\\[\\]{}\"“”„«»–—]+");
    private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");
    private static final List<Pattern> ENDINGS =
            Stream.of("['’]?s$", "es$", "ns$", "ens$").map(Pattern::compile).toList();

    private FullNames() {}

    /** As {@link Text#nameKey} makes them. */
    static Set<String> possible(String text) {
        List<String> words = BETWEEN.splitAsStream(text)
                .filter(word -> !AROUND.matcher(word).replaceAll("").isEmpty())
                .toList();
        Set<String> names = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int count = FEWEST_WORDS; count <= MOST_WORDS && from + count <= words.size(); count++) {
                String run = String.join(" ", words.subList(from, from + count));
                spellings(Text.nameKey(AROUND.matcher(run).replaceAll(""))).forEach(names::add);
            }
        }
        return names;
    }

    private static Stream<String> spellings(String run) {
        List<String> spellings = new ArrayList<>(List.of(run));
        ENDINGS.stream()
                .map(ending -> ending.matcher(run).replaceFirst(""))
                .filter(shorter -> !shorter.equals(run))
                .forEach(spellings::add);
        return spellings.stream();
    }
}
