package org.reversementoring.catalog;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.junit.Test;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;

public class TopicDraftTest {

    @Test
    public void lines_are_tidied_and_the_name_is_no_synonym_of_itself() {
        NewTopic checked = checked(new TopicDraft(
                "  Generative   AI ",
                "new-technologies",
                " All about it ",
                "GenAI\r\n\r\n genai \nGenerative AI\nChatGPT",
                "Show it\n\n  Show it\nAsk",
                ""));

        assertEquals(
                new NewTopic(
                        "Generative AI",
                        Category.NEW_TECHNOLOGIES,
                        "All about it",
                        List.of("ChatGPT", "GenAI"),
                        new Prompts(List.of("Show it", "Ask"), List.of())),
                checked);
    }

    @Test
    public void what_is_kept_is_what_would_be_typed() {
        NewTopic topic = new NewTopic(
                "Cloud basics",
                Category.NEW_TECHNOLOGIES,
                "Two\nlines",
                List.of("SaaS"),
                new Prompts(List.of("One", "Two"), List.of("Three")));

        assertEquals(topic, checked(TopicDraft.of(topic)));
    }

    @Test
    public void everything_that_is_wrong_is_said_at_once() {
        TopicDraft draft = new TopicDraft("", "no-such", "x".repeat(401), "y".repeat(101), "z".repeat(301), "a\nb\0");

        assertEquals(
                List.of("name", "category", "description", "synonyms", "mentorPrompts", "menteePrompts"),
                violations(draft).stream().map(Violation::field).toList());
    }

    @Test
    public void a_name_or_synonym_of_another_topic_is_taken() {
        TopicDetails other = topic("Generative AI", TopicState.ACTIVE, "GenAI");

        assertEquals("catalog.topic.exists", violation(Drafts.named("GENERATIVE ai"), other));
        assertEquals("catalog.topic.synonym-of", violation(Drafts.named("genai"), other));
        assertEquals("catalog.topic.exists", violation(Drafts.withSynonyms("AI", "Generative AI"), other));
    }

    @Test
    public void a_retired_topic_keeps_its_name_and_a_merged_one_gives_it_up() {
        assertEquals("catalog.topic.retired-name", violation(Drafts.named("Fax"), topic("Fax", TopicState.RETIRED)));
        assertEquals(
                "Fax",
                checked(Drafts.named("Fax"), topic("Fax", TopicState.MERGED)).name());
    }

    private static String violation(TopicDraft draft, TopicDetails other) {
        return violations(draft, other).get(0).messageKey();
    }

    private static List<Violation> violations(TopicDraft draft, TopicDetails... others) {
        return assertThrows(Refused.class, () -> checked(draft, others)).violations();
    }

    private static NewTopic checked(TopicDraft draft, TopicDetails... others) {
        Form form = new Form();
        var topic = draft.checked(form, List.of(others));
        form.orRefuse();
        return topic.orElseThrow();
    }

    private static TopicDetails topic(String name, TopicState state, String... synonyms) {
        return new TopicDetails(
                new Topic(7, name, Category.DIGITAL_TOOLS, "", 0, 0),
                1,
                state,
                OptionalInt.empty(),
                List.of(synonyms),
                Prompts.none());
    }
}
