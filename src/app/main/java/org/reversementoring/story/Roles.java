package org.reversementoring.story;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts sentences right in which the name of somebody has become a role: {@code Ms the mentor} is {@code the mentor}, and
 * {@code The mentor} where a sentence begins with it.
 */
final class Roles {
    private static final String SPACE = "(?:[\\s\\u00A0]|&nbsp;)+";
    private static final String TITLE =
            "(?<![\\p{L}\\p{N}])(?:(?:Mrs|Ms|Mr|Miss|Mx|Dr|Prof|Professor|Frau|Herrn?)\\.?" + SPACE + ")+";
    /** Within a paragraph, a heading or whatever else is a block, or behind the end of a sentence. */
    private static final String BEGINNING = "(^|<(?:p|li|h[1-6]|td|th|blockquote|div|br)(?:\\s[^>]*)?/?>|[.!?]" + SPACE
            + ")((?:\\s|<(?:strong|em|u|span|b|i)(?:\\s[^>]*)?>|[\"'“„«»‘])*)";

    private final Pattern titled;
    private final Pattern beginning;

    /** @param words that stand for people, as they are within a sentence */
    Roles(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
        this.titled = Pattern.compile(TITLE + any);
        this.beginning = Pattern.compile(BEGINNING + any);
    }

    /** @param storage in which names have been replaced, or a title */
    String tidied(String storage) {
        String untitled = titled.matcher(storage).replaceAll("$1");
        return beginning
                .matcher(untitled)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + found.group(2)
                        + found.group(3).substring(0, 1).toUpperCase(Locale.ROOT)
                        + found.group(3).substring(1)));
    }
}
