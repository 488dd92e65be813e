package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetCount;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.ProfileChange;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.profile.Step;
import org.reversementoring.profile.TypedInterest;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class ProfileServiceIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BOB = Readers.employee("bob");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;

    public ProfileServiceIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Test
    public void somebody_who_offers_a_topic_is_seen_offering_it() {
        Topic ai = site.topic("Generative AI");

        site.profileService.change(ADA, offering(0, ai));

        ProfileView seen = site.profileService.profile(BOB, "ada").orElseThrow();
        assertEquals("Generative AI", seen.offers().get(0).topic().name());
        assertEquals(1, site.topics.byId(ai.id()).orElseThrow().offers());
    }

    @Test
    public void a_change_counts_what_came_and_what_went() {
        Topic ai = site.topic("Generative AI");
        Topic cloud = site.topic("Cloud basics");
        site.profileService.change(ADA, offering(0, ai));

        site.profileService.change(
                ADA, People.saying(1, List.of(), List.of(new Wish(cloud.id(), new Level(4), "", Priority.SOON))));

        assertEquals(0, site.topics.byId(ai.id()).orElseThrow().offers());
        assertEquals(1, site.topics.byId(cloud.id()).orElseThrow().wishes());
    }

    @Test
    public void a_change_from_a_second_tab_is_refused_and_writes_nothing() {
        Topic ai = site.topic("Generative AI");
        Topic cloud = site.topic("Cloud basics");
        site.profileService.change(ADA, offering(0, ai));

        Refused refused = assertThrows(Refused.class, () -> site.profileService.change(ADA, offering(0, cloud)));

        assertEquals("profile.change.outdated", refused.violations().get(0).messageKey());
        assertEquals(0, site.topics.byId(cloud.id()).orElseThrow().offers());
        assertEquals(List.of("Generative AI"), offeredBy(ADA));
    }

    @Test
    public void two_tabs_at_the_same_moment_do_not_both_win() throws Exception {
        List<Topic> topics = IntStream.range(0, 5)
                .mapToObj(number -> site.topic("Topic " + number))
                .toList();
        site.profileService.change(ADA, offering(0, topics.get(0)));

        int winners = atTheSameMoment(topics.stream()
                .skip(1)
                .<Runnable>map(topic -> () -> site.profileService.change(ADA, offering(1, topic)))
                .toList());

        assertEquals(1, winners);
        assertEquals(1, offeredBy(ADA).size());
    }

    @Test
    public void people_who_change_the_same_topic_at_the_same_moment_are_all_counted() throws Exception {
        Topic ai = site.topic("Generative AI");
        site.profileService.change(Readers.employee("first"), offering(0, ai));

        int winners = atTheSameMoment(IntStream.range(0, 6)
                .<Runnable>mapToObj(number ->
                        () -> site.profileService.change(Readers.employee("person" + number), offering(0, ai)))
                .toList());

        assertEquals(6, winners);
        assertEquals(7, site.topics.byId(ai.id()).orElseThrow().offers());
    }

    @Test
    public void a_failure_at_the_end_leaves_nothing_half_written() {
        Topic ai = site.topic("Generative AI");

        assertThrows(
                IllegalStateException.class,
                () -> site.transactions.inOne(() -> {
                    site.profileService.change(ADA, offering(0, ai));
                    throw new IllegalStateException("The power fails");
                }));

        assertEquals(Optional.empty(), site.profiles.of(People.account("ada").key()));
        assertEquals(0, site.topics.byId(ai.id()).orElseThrow().offers());
    }

    @Test
    public void what_does_not_fit_is_refused_field_by_field() {
        Topic ai = site.topic("Generative AI");
        ProfileChange change = People.saying(
                0,
                List.of(new Offer(ai.id(), new Level(1), "x".repeat(10_000)), new Offer(-1, new Level(1), "")),
                List.of(
                        new Wish(ai.id(), new Level(1), "nul \u0000", Priority.SOON),
                        new Wish(ai.id(), new Level(2), "", Priority.SOON),
                        new Wish(ProfileService.NO_TOPIC, new Level(1), "Anything", Priority.SOON)));

        Refused refused = assertThrows(Refused.class, () -> site.profileService.change(ADA, change));

        assertEquals(
                List.of(
                        Violation.of("offer--1", "profile.topic.vanished"),
                        Violation.of("offer-" + ai.id(), "form.field.too-long", 200, 10_000),
                        Violation.of("wish-" + ai.id(), "profile.topic.twice"),
                        Violation.of("wish-0", "profile.topic.none"),
                        Violation.of("wish-" + ai.id(), "form.field.unreadable")),
                refused.violations());
    }

    @Test
    public void a_level_that_no_form_offers_is_refused_and_never_taken_for_another() {
        Topic ai = site.topic("Generative AI");
        for (String level : List.of("", "0", "6", "99", "-1", "3.5", "three")) {
            ProfileChange change = new ProfileChange(
                    0,
                    Step.SAVE,
                    People.typed(),
                    List.of(new TypedInterest(ai.id(), level, "", "")),
                    List.of(new TypedInterest(ai.id(), level, "", "URGENT")));

            Refused refused = assertThrows(Refused.class, () -> site.profileService.change(ADA, change));

            assertEquals(
                    List.of(
                            Violation.of("offer-" + ai.id(), "profile.level.range", 1, 5),
                            Violation.of("wish-" + ai.id(), "profile.level.range", 1, 5),
                            Violation.of("wish-" + ai.id(), "profile.priority.unknown")),
                    refused.violations());
        }
        assertEquals(Optional.empty(), site.profiles.of(People.account("ada").key()));
    }

    @Test
    public void a_removed_account_leaves_no_trace_in_the_counters() {
        Topic ai = site.topic("Generative AI");
        site.profiles.put(List.of(People.mentor("ada", "Sales", ai.id())));
        site.facets.recount(List.of(new FacetValue(Facet.DEPARTMENT, "Sales")));
        assertEquals(List.of(new FacetCount(Facet.DEPARTMENT, "Sales", 1)), site.facets.all());

        site.profileService.forget(People.account("ada").key());

        assertEquals(0, site.topics.byId(ai.id()).orElseThrow().offers());
        assertEquals(List.of(), site.facets.all());
    }

    @Test
    public void in_read_only_mode_nothing_changes() {
        Topic ai = site.topic("Generative AI");
        site.becomeReadOnly();

        assertThrows(Refused.class, () -> site.profileService.change(ADA, offering(0, ai)));
    }

    @Test
    public void somebody_who_has_not_logged_in_sees_and_changes_nobody() {
        Reader anonymous = Reader.anonymous();

        assertEquals(Optional.empty(), site.profileService.profile(anonymous, "ada"));
        assertThrows(NotPermitted.class, () -> site.profileService.mine(anonymous));
        assertThrows(
                NotPermitted.class,
                () -> site.profileService.change(anonymous, People.saying(0, List.of(), List.of())));
    }

    private List<String> offeredBy(Reader reader) {
        return site.profileService.profile(BOB, reader.loggedIn()).orElseThrow().offers().stream()
                .map(offer -> offer.topic().name())
                .toList();
    }

    private static ProfileChange offering(int version, Topic topic) {
        return People.saying(version, List.of(new Offer(topic.id(), new Level(3), "Ask me")), List.of());
    }

    /** How many of the actions were not refused. */
    private static int atTheSameMoment(List<Runnable> actions) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(actions.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Boolean>> outcomes = actions.stream()
                    .map(action -> threads.submit(() -> {
                        start.await();
                        try {
                            action.run();
                            return true;
                        } catch (Refused refused) {
                            return false;
                        }
                    }))
                    .toList();
            start.countDown();
            int winners = 0;
            for (Future<Boolean> outcome : outcomes) {
                winners += outcome.get(1, TimeUnit.MINUTES) ? 1 : 0;
            }
            return winners;
        } finally {
            threads.shutdownNow();
        }
    }
}
