package org.reversementoring.catalog;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.Test;

public class SimilarityTest {

    @Test
    public void spellings_of_one_name_are_the_same() {
        assertEquals(1, Similarity.of("Generative AI", "generative  ai"), 0);
    }

    @Test
    public void names_without_a_common_trigram_have_nothing_in_common() {
        assertEquals(0, Similarity.of("Negotiation", "Cloud basics"), 0);
        assertEquals(0, Similarity.of("", ""), 0);
    }

    @Test
    public void a_slip_of_the_finger_and_another_order_of_words_stay_alike() {
        assertTrue(Similarity.of("Genertive AI", "Generative AI") > Similarity.ALIKE);
        assertTrue(Similarity.of("AI, generative", "Generative AI") > Similarity.ALIKE);
        assertTrue(Similarity.of("Barrierefreiheit", "Barrierefrei") > Similarity.ALIKE);
    }

    @Test
    public void a_common_little_word_makes_no_likeness() {
        assertTrue(Similarity.of("Winning in the office", "Safety in the cloud") < Similarity.ALIKE);
        assertTrue(Similarity.of("Mental health", "Data literacy") < Similarity.ALIKE);
    }

    @Test
    public void what_has_been_typed_begins_a_word_from_three_letters_on() {
        assertTrue(Similarity.begins("gener", "Generative AI"));
        assertTrue(Similarity.begins("mod", "Large language models"));
        assertFalse(Similarity.begins("ge", "Generative AI"));
        assertFalse(Similarity.begins("rative", "Generative AI"));
    }

    @Test
    public void the_likest_topic_comes_first_and_says_by_which_name() {
        TopicDetails ai = topic(1, "Generative AI", "Large language models");
        TopicDetails talk = topic(2, "Language exchange");

        List<SimilarTopic> similar = SimilarTopic.to("large language model", List.of(talk, ai));

        assertEquals(ai.topic(), similar.get(0).topic());
        assertEquals("Large language models", similar.get(0).name());
        assertEquals(List.of(), SimilarTopic.to("x".repeat(10_000), List.of(ai)));
        assertEquals(List.of(), SimilarTopic.to(" ", List.of(ai)));
    }

    @Test
    public void a_retired_topic_is_not_what_anybody_means() {
        TopicDetails ai = topic(1, "Generative AI");
        TopicDetails retired =
                new TopicDetails(ai.topic(), 1, TopicState.RETIRED, OptionalInt.empty(), List.of(), Prompts.none());

        assertEquals(List.of(), SimilarTopic.to("Generative AI", List.of(retired)));
    }

    private static TopicDetails topic(int id, String name, String... synonyms) {
        return new TopicDetails(
                new Topic(id, name, Category.NEW_TECHNOLOGIES, "", 0, 0),
                1,
                TopicState.ACTIVE,
                OptionalInt.empty(),
                List.of(synonyms),
                Prompts.none());
    }
}
