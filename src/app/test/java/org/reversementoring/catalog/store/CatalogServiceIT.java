package org.reversementoring.catalog.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.NewTopic;
import org.reversementoring.catalog.Prompts;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class CatalogServiceIT {
    private static final Reader ADMINISTRATOR = Readers.administrator();
    private static final Reader GERMAN =
            new Reader(ADMINISTRATOR.person(), true, true, Locale.GERMAN, ADMINISTRATOR.zone());

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;

    public CatalogServiceIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Test
    public void a_topic_comes_back_as_it_was() {
        Topic added = site.topic("Emoji 🙂 and العربية");

        assertEquals(Optional.of(added), site.catalogService.topic(Reader.anonymous(), added.id()));
    }

    @Test
    public void topics_are_in_the_order_of_their_names() {
        site.topic("cloud basics");
        site.topic("Agile working");
        site.topic("Data literacy");

        assertEquals(
                List.of("Agile working", "cloud basics", "Data literacy"),
                site.catalogService.topics(Reader.anonymous()).stream()
                        .map(Topic::name)
                        .toList());
    }

    @Test
    public void topics_are_in_the_alphabet_of_the_reader() {
        site.topic("Ärger");
        site.topic("Zahlen");
        site.topic("Arbeit");

        assertEquals(
                List.of("Arbeit", "Ärger", "Zahlen"),
                site.catalogService.topics(GERMAN).stream().map(Topic::name).toList());
    }

    @Test
    public void a_name_is_taken_in_any_spelling() {
        site.topic("Generative AI");

        assertThrows(Refused.class, () -> site.topic("generative  ai"));
    }

    @Test
    public void the_starter_pack_adds_what_is_missing_and_only_once() {
        site.topic("Generative AI");

        assertEquals(43, site.catalogService.addStarterPack(ADMINISTRATOR));
        assertEquals(0, site.catalogService.addStarterPack(ADMINISTRATOR));
        assertFalse(
                site.topics.all().stream().anyMatch(topic -> topic.description().isBlank()));
    }

    @Test
    public void the_starter_pack_is_not_added_again_in_another_language() {
        site.catalogService.addStarterPack(ADMINISTRATOR);

        assertEquals(0, site.catalogService.addStarterPack(GERMAN));
    }

    @Test
    public void only_administrators_add_the_starter_pack() {
        assertThrows(NotPermitted.class, () -> site.catalogService.addStarterPack(Readers.employee("erin")));
    }

    @Test
    public void in_read_only_mode_nothing_is_added() {
        site.becomeReadOnly();

        assertThrows(Refused.class, () -> site.catalogService.addStarterPack(ADMINISTRATOR));
    }

    @Test
    public void every_starter_topic_has_synonyms_and_prompts_for_both_sides() {
        site.catalogService.addStarterPack(ADMINISTRATOR);

        for (TopicDetails topic : site.topics.allDetails()) {
            assertFalse(topic.topic().name(), topic.synonyms().isEmpty());
            assertTrue(topic.topic().name(), topic.prompts().forMentor().size() >= 2);
            assertTrue(topic.topic().name(), topic.prompts().forMentee().size() >= 2);
        }
    }

    @Test
    public void synonyms_and_prompts_come_back_in_their_order() {
        NewTopic wording = new NewTopic(
                "Generative AI",
                Category.NEW_TECHNOLOGIES,
                "",
                List.of("ChatGPT", "AI assistants"),
                new Prompts(List.of("Show it", "Ask: why?", "And 🙂"), List.of("Try it")));

        Topic added = site.topics.add(wording);

        TopicDetails kept = site.topics.details(added.id()).orElseThrow();
        assertEquals(List.of("AI assistants", "ChatGPT"), kept.synonyms());
        assertEquals(wording.prompts(), kept.prompts());
        assertEquals(List.of(kept), site.topics.allDetails());
    }

    @Test
    public void a_topic_is_found_by_its_name_and_by_its_synonyms_in_any_spelling() {
        Topic added = site.topics.add(new NewTopic(
                "Generative AI", Category.NEW_TECHNOLOGIES, "", List.of("Large language models"), Prompts.none()));

        assertEquals(Optional.of(added), site.catalogService.named(Reader.anonymous(), " generative  ai"));
        assertEquals(Optional.of(added), site.catalogService.named(Reader.anonymous(), "LARGE language models"));
        assertEquals(Optional.empty(), site.catalogService.named(Reader.anonymous(), "language"));
        assertEquals(Optional.empty(), site.catalogService.named(Reader.anonymous(), "\0"));
        assertEquals(Optional.empty(), site.catalogService.named(Reader.anonymous(), "x".repeat(10_000)));
    }
}
