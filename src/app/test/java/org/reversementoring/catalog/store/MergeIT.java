package org.reversementoring.catalog.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Drafts;
import org.reversementoring.catalog.Merge;
import org.reversementoring.catalog.NewTopic;
import org.reversementoring.catalog.Prompts;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.catalog.TopicState;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Wish;
import org.reversementoring.profile.store.OfferRow;
import org.reversementoring.profile.store.WishRow;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class MergeIT {
    private static final Reader COORDINATOR = Readers.administrator();
    private static final List<String> PEOPLE = List.of("ada", "ben", "cleo", "dan", "erin", "fay");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;

    public MergeIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Test
    public void offers_wishes_names_and_prompts_move_along() {
        Topic gpt = topic("ChatGPT", List.of("GPT"), List.of("Show it", "Ask"));
        Topic ai = topic("Generative AI", List.of("GenAI"), List.of("Ask"));
        change("ada", List.of(offer(gpt, 4, "daily")), List.of());
        change("ben", List.of(), List.of(wish(gpt, 2, "")));

        merge(gpt, ai);

        TopicDetails merged = details(ai);
        assertEquals(List.of("ChatGPT", "GenAI", "GPT"), merged.synonyms());
        assertEquals(List.of("Ask", "Show it"), merged.prompts().forMentor());
        assertEquals(1, merged.topic().offers());
        assertEquals(1, merged.topic().wishes());
        assertEquals(List.of(offer(ai, 4, "daily")), profile("ada").offers());
        assertEquals(List.of(wish(ai, 2, "")), profile("ben").wishes());
        assertEquals(List.of(merged.topic()), site.catalogService.topics(COORDINATOR));
    }

    @Test
    public void whoever_has_both_keeps_the_higher_level_and_a_sentence() {
        Topic gpt = site.topic("ChatGPT");
        Topic ai = site.topic("Generative AI");
        change("ada", List.of(offer(gpt, 5, ""), offer(ai, 2, "since 2019")), List.of());
        change("ben", List.of(offer(gpt, 2, "a little"), offer(ai, 2, "much")), List.of());

        merge(gpt, ai);

        assertEquals(List.of(offer(ai, 5, "since 2019")), profile("ada").offers());
        assertEquals(List.of(offer(ai, 2, "much")), profile("ben").offers());
        assertEquals(2, details(ai).topic().offers());
    }

    @Test
    public void old_addresses_and_names_lead_to_the_topic_it_went_into() {
        Topic gpt = site.topic("ChatGPT");
        Topic ai = site.topic("Generative AI");
        Topic tech = site.topic("Technology");
        merge(gpt, ai);
        merge(ai, tech);

        assertEquals(
                "Technology",
                site.catalogService.topic(COORDINATOR, gpt.id()).orElseThrow().name());
        assertEquals(
                "Technology",
                site.catalogService.named(COORDINATOR, "chatgpt").orElseThrow().name());
    }

    @Test
    public void merging_and_undoing_leaves_any_catalog_as_it_was() {
        Random random = new Random(20261122);
        for (int round = 0; round < 8; round++) {
            List<Topic> topics = randomCatalog(random, round);
            List<Map<String, Object>> before = new ArrayList<>();
            List<Integer> merges = new ArrayList<>();

            for (int step = 0; step < 3; step++) {
                before.add(everything());
                List<Topic> left = topics.stream()
                        .filter(topic -> details(topic).state() != TopicState.MERGED)
                        .toList();
                Topic source = left.get(random.nextInt(left.size()));
                Topic target = left.get((left.indexOf(source) + 1 + random.nextInt(left.size() - 1)) % left.size());
                merges.add(merge(source, target).id());
                assertCounted();
            }
            for (int step = 2; step >= 0; step--) {
                site.coordinationService.undo(COORDINATOR, merges.get(step));
                assertCounted();
                assertEquals("round " + round + ", step " + step, before.get(step), everything());
            }
        }
    }

    @Test
    public void what_people_change_after_a_merge_stays_changed_when_it_is_undone() {
        Topic gpt = site.topic("ChatGPT");
        Topic ai = site.topic("Generative AI");
        Topic other = site.topic("Other");
        change("ada", List.of(offer(gpt, 4, "old")), List.of());
        change("ben", List.of(offer(gpt, 3, ""), offer(ai, 2, "")), List.of());
        change("cleo", List.of(offer(gpt, 3, "")), List.of());
        Merge merge = merge(gpt, ai);
        change("ada", List.of(offer(ai, 5, "new")), List.of());
        change("ben", List.of(offer(other, 1, "")), List.of());
        change("dan", List.of(offer(ai, 1, "")), List.of());

        site.coordinationService.undo(COORDINATOR, merge.id());

        assertEquals(List.of(offer(gpt, 5, "new")), profile("ada").offers());
        assertEquals(List.of(offer(other, 1, "")), profile("ben").offers());
        assertEquals(List.of(offer(gpt, 3, "")), profile("cleo").offers());
        assertEquals(List.of(offer(ai, 1, "")), profile("dan").offers());
        assertCounted();
    }

    @Test
    public void somebody_removed_after_a_merge_does_not_come_back() {
        Topic gpt = site.topic("ChatGPT");
        Topic ai = site.topic("Generative AI");
        change("ada", List.of(offer(gpt, 5, ""), offer(ai, 2, "")), List.of(wish(gpt, 1, "")));
        Merge merge = merge(gpt, ai);
        site.profileService.forget(key("ada"));

        site.coordinationService.undo(COORDINATOR, merge.id());

        assertEquals(0, tables.activeObjects().find(OfferRow.class, Query.select()).length);
        assertEquals(0, tables.activeObjects().find(WishRow.class, Query.select()).length);
        assertCounted();
    }

    @Test
    public void a_merge_can_be_undone_for_thirty_days_and_is_forgotten_then() {
        Topic gpt = site.topic("ChatGPT");
        Topic ai = site.topic("Generative AI");
        change("ada", List.of(offer(gpt, 5, ""), offer(ai, 2, "")), List.of());
        Merge merge = merge(gpt, ai);
        site.clock.pass(Duration.ofDays(30));

        assertEquals(List.of(), site.coordinationService.undoableMerges(COORDINATOR));
        assertThrows(Refused.class, () -> site.coordinationService.undo(COORDINATOR, merge.id()));
        assertEquals(1, site.coordinationService.tidyUp());
        assertEquals(0, site.coordinationService.tidyUp());

        assertEquals(List.of(offer(ai, 5, "")), profile("ada").offers());
        assertEquals(1, tables.activeObjects().find(OfferRow.class, Query.select()).length);
    }

    @Test
    public void a_later_merge_is_undone_first() {
        Topic gpt = site.topic("ChatGPT");
        Topic ai = site.topic("Generative AI");
        Topic tech = site.topic("Technology");
        Merge first = merge(gpt, ai);
        Merge later = merge(ai, tech);

        assertThrows(Refused.class, () -> site.coordinationService.undo(COORDINATOR, first.id()));

        site.coordinationService.undo(COORDINATOR, later.id());
        site.coordinationService.undo(COORDINATOR, first.id());
        assertEquals(3, site.catalogService.topics(COORDINATOR).size());
    }

    @Test
    public void a_name_that_was_taken_meanwhile_keeps_a_merge_from_being_undone() {
        Topic gpt = site.topic("ChatGPT");
        Topic ai = site.topic("Generative AI");
        Merge merge = merge(gpt, ai);
        site.coordinationService.edit(COORDINATOR, ai.id(), details(ai).version(), Drafts.named("Generative AI"));
        site.topic("ChatGPT");

        assertThrows(Refused.class, () -> site.coordinationService.undo(COORDINATOR, merge.id()));

        assertEquals(TopicState.MERGED, details(gpt).state());
        assertEquals(1, site.coordinationService.undoableMerges(COORDINATOR).size());
    }

    @Test
    public void a_merge_of_an_older_version_or_into_itself_is_refused() {
        Topic gpt = site.topic("ChatGPT");
        Topic ai = site.topic("Generative AI");
        site.coordinationService.edit(COORDINATOR, ai.id(), 1, Drafts.named("GenAI"));

        assertThrows(Refused.class, () -> site.coordinationService.merge(COORDINATOR, gpt.id(), 1, ai.id(), 1));
        assertThrows(Refused.class, () -> site.coordinationService.merge(COORDINATOR, gpt.id(), 1, gpt.id(), 1));
        assertThrows(Refused.class, () -> site.coordinationService.merge(COORDINATOR, gpt.id(), 1, 4711, 1));
        assertEquals(2, site.catalogService.topics(COORDINATOR).size());
    }

    @Test
    public void whoever_has_the_profile_on_the_screen_is_told_before_saving_over_a_merge() {
        Topic gpt = site.topic("ChatGPT");
        Topic ai = site.topic("Generative AI");
        change("ada", List.of(offer(gpt, 4, "")), List.of());
        int version = profile("ada").version();
        merge(gpt, ai);

        assertThrows(
                Refused.class,
                () -> site.profileService.change(
                        Readers.employee("ada"), People.saying(version, List.of(offer(ai, 1, "")), List.of())));
    }

    @Test
    public void of_coordinators_who_merge_at_the_same_moment_one_succeeds() throws Exception {
        for (int round = 0; round < 5; round++) {
            Topic one = site.topic("One " + round);
            Topic other = site.topic("Other " + round);
            change("ada", List.of(offer(one, 4, ""), offer(other, 3, "")), List.of());
            change("ben", List.of(offer(other, 3, "")), List.of(wish(one, 3, "")));

            long succeeded = atOnce(() -> merge(one, other), () -> merge(other, one), () -> merge(one, other));

            assertEquals(1, succeeded);
            assertCounted();
            Topic left = site.catalogService.topic(COORDINATOR, one.id()).orElseThrow();
            assertEquals(2, left.offers());
            assertEquals(1, left.wishes());
        }
    }

    @Test
    public void an_offer_made_while_its_topic_is_merged_is_never_left_behind() throws Exception {
        for (int round = 0; round < 5; round++) {
            Topic one = site.topic("One " + round);
            Topic other = site.topic("Other " + round);
            int version = profile("ada").version();

            atOnce(() -> merge(one, other), () -> {
                site.profileService.change(
                        Readers.employee("ada"), People.saying(version, List.of(offer(one, 4, "")), List.of()));
                return null;
            });

            assertCounted();
            if (details(one).state() == TopicState.MERGED) {
                assertEquals(0, site.profiles.offers(one.id()));
            }
        }
    }

    /** How many of these succeed; the others must be refused, and none may fail. */
    private static long atOnce(Callable<?>... acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.length);
        try {
            long succeeded = 0;
            for (Future<Boolean> future :
                    threads.invokeAll(Stream.of(acts).map(MergeIT::notRefused).toList())) {
                succeeded += future.get() ? 1 : 0;
            }
            return succeeded;
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Boolean> notRefused(Callable<?> act) {
        return () -> {
            try {
                act.call();
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
    }

    private List<Topic> randomCatalog(Random random, int round) {
        List<Topic> topics = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            String name = "Topic " + round + "." + number;
            topics.add(topic(
                    name,
                    List.of("Also " + name, "Or " + name).subList(0, random.nextInt(3)),
                    List.of("Ask", "Show " + number, "Try").subList(0, random.nextInt(4))));
        }
        for (String person : PEOPLE) {
            List<Offer> offers = new ArrayList<>();
            List<Wish> wishes = new ArrayList<>();
            for (Topic topic : topics) {
                if (random.nextBoolean()) {
                    offers.add(offer(topic, 1 + random.nextInt(5), random.nextBoolean() ? "" : "of " + topic.name()));
                }
                if (random.nextBoolean()) {
                    wishes.add(wish(topic, 1 + random.nextInt(5), random.nextBoolean() ? "" : "for " + topic.name()));
                }
            }
            change(person, offers, wishes);
        }
        return topics;
    }

    /** All that there is, but for the versions, which only grow. */
    private Map<String, Object> everything() {
        Map<String, Object> all = new TreeMap<>();
        site.topics
                .allDetails()
                .forEach(topic -> all.put(
                        "topic " + topic.id(),
                        List.of(topic.topic(), topic.state(), topic.mergedInto(), topic.synonyms(), topic.prompts())));
        PEOPLE.forEach(person -> all.put(
                person, List.of(profile(person).offers(), profile(person).wishes())));
        return all;
    }

    private void assertCounted() {
        site.topics.allDetails().forEach(topic -> {
            assertEquals(site.profiles.offers(topic.id()), topic.topic().offers());
            assertEquals(site.profiles.wishes(topic.id()), topic.topic().wishes());
            assertTrue(topic.state() != TopicState.MERGED
                    || topic.topic().offers() + topic.topic().wishes() == 0);
        });
    }

    private Merge merge(Topic source, Topic target) {
        site.coordinationService.merge(
                COORDINATOR,
                source.id(),
                details(source).version(),
                target.id(),
                details(target).version());
        return site.coordinationService.undoableMerges(COORDINATOR).get(0);
    }

    private Topic topic(String name, List<String> synonyms, List<String> prompts) {
        return site.topics.add(new NewTopic(name, Category.STRATEGY, "", synonyms, new Prompts(prompts, List.of())));
    }

    private TopicDetails details(Topic topic) {
        return site.topics.details(topic.id()).orElseThrow();
    }

    private void change(String person, List<Offer> offers, List<Wish> wishes) {
        int version = site.profiles.of(key(person)).map(Profile::version).orElse(0);
        site.profileService.change(Readers.employee(person), People.saying(version, offers, wishes));
    }

    private Profile profile(String person) {
        return site.profiles
                .of(key(person))
                .orElseGet(() -> Profile.empty(site.accounts.byUsername(person).orElseThrow()));
    }

    private static PersonKey key(String person) {
        return Readers.employee(person).loggedIn();
    }

    private static Offer offer(Topic topic, int level, String sentence) {
        return new Offer(topic.id(), new Level(level), sentence);
    }

    private static Wish wish(Topic topic, int level, String sentence) {
        return new Wish(topic.id(), new Level(level), sentence, Priority.SOON);
    }
}
