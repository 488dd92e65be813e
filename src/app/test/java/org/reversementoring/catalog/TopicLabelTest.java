package org.reversementoring.catalog;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class TopicLabelTest {

    @Test
    public void a_label_is_the_name_in_small_letters_with_hyphens() {
        assertLabel("mentoring-generative-ai", "Generative AI");
        assertLabel("mentoring-start-up-thinking", "  Start-up (thinking)! ");
        assertLabel("mentoring-diversity-inclusion", "Diversity & Inclusion");
    }

    @Test
    public void letters_of_any_alphabet_stay_and_accents_go() {
        assertLabel("mentoring-kunstliche-intelligenz", "K\u00FCnstliche Intelligenz");
        assertLabel("mentoring-istanbul", "\u0130stanbul");
        assertLabel("mentoring-\u30C7\u30B6\u30A4\u30F3", "\u30C7\u30B6\u30A4\u30F3");
        assertLabel("mentoring-\u0939\u093F\u0928\u094D\u0926\u0940", "\u0939\u093F\u0928\u094D\u0926\u0940");
    }

    @Test
    public void a_name_without_letters_has_a_label_none_the_less() {
        assertLabel("mentoring-topic", "\uD83D\uDE80");
    }

    @Test
    public void the_longest_name_fits_into_a_label() {
        assertTrue(first("\uFDFA".repeat(TopicDraft.LONGEST_NAME)).length() <= 255);
    }

    @Test
    public void where_a_label_is_taken_a_number_follows() {
        assertEquals(
                List.of("mentoring-c", "mentoring-c-2", "mentoring-c-3"),
                TopicLabel.candidates("C++").limit(3).toList());
    }

    private static void assertLabel(String label, String topicName) {
        assertEquals(label, first(topicName));
    }

    private static String first(String topicName) {
        return TopicLabel.candidates(topicName).findFirst().orElseThrow();
    }
}
