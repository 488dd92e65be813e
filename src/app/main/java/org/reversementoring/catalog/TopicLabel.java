package org.reversementoring.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The label of the wiki that marks pages and blog posts about a topic, such as {@code mentoring-generative-ai}. A topic
 * gets one when it is added and keeps it for good, whatever it is called later: what people have labelled is found by
 * that label. When a topic goes into another one, its label becomes a further label of the other one, so that nothing in
 * the wiki has to be found and labelled anew, and an undone merge puts all of it back.
 */
public final class TopicLabel {
    private static final String PREFIX = "mentoring-";
    /** Of the words after the prefix, in characters; a label of Confluence has 255 at most. */
    private static final int LONGEST = 100;

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    /** Labels take no blanks and hardly any punctuation; letters of any alphabet are fine. */
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private TopicLabel() {}

    /** The labels that a topic of this name can have, in the order in which to try them; without an end. */
    public static Stream<String> candidates(String topicName) {
        String plain = ACCENTS.matcher(Normalizer.normalize(topicName, Normalizer.Form.NFKD))
                .replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String words = OTHERS.matcher(lower.substring(0, Math.min(lower.length(), LONGEST)))
                .replaceAll(" ")
                .strip()
                .replace(' ', '-');
        String label = PREFIX + (words.isEmpty() ? "topic" : words);
        return Stream.concat(
                Stream.of(label), IntStream.iterate(2, number -> number + 1).mapToObj(number -> label + "-" + number));
    }
}
