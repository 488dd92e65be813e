package org.reversementoring.goal.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Topic;
import org.reversementoring.goal.RatingPoint;
import org.reversementoring.goal.RatingsView;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.People;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class RatingsIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private Topic video;
    private Topic data;
    private int pairing;

    public RatingsIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void pair() {
        video = site.topic("Video");
        data = site.topic("Data");
        pairing = site.pair(1, ADA.loggedIn(), BEN.loggedIn());
    }

    @Test
    public void each_says_it_three_times_and_all_of_them_see_it() {
        assertTrue(view(BEN).isAsked());
        rate(BEN, RatingPoint.BEFORE, video, "1");
        assertFalse(view(BEN).isAsked());
        assertTrue(view(ADA).isAsked());
        rate(ADA, RatingPoint.BEFORE, video, "3");
        site.clock.pass(Duration.ofDays(200));
        assertTrue(view(BEN).isAsked());
        rate(BEN, RatingPoint.MIDDLE, video, "3");
        site.clock.pass(Duration.ofDays(150));
        rate(BEN, RatingPoint.AFTER, video, "5");

        RatingsView seen = view(ADA);
        assertEquals(
                List.of(video.name()), seen.topics().stream().map(Topic::name).toList());
        assertEquals(
                List.of(data.name()), seen.choices().stream().map(Topic::name).toList());
        assertEquals(
                List.of(Part.MENTOR, Part.MENTEE),
                seen.people().stream().map(RatingsView.Person::part).toList());
        assertEquals(
                Map.of(
                        RatingPoint.BEFORE, new Level(1),
                        RatingPoint.MIDDLE, new Level(3),
                        RatingPoint.AFTER, new Level(5)),
                seen.people().get(1).levels().get(video.id()));
        assertEquals(Optional.of(new Level(3)), seen.people().get(0).level(video.id(), RatingPoint.BEFORE));
    }

    @Test
    public void it_can_be_changed_until_the_next_point_and_not_after_that() {
        rate(BEN, RatingPoint.BEFORE, video, "1");
        rate(BEN, RatingPoint.BEFORE, video, "2");
        assertEquals(Optional.of(new Level(2)), view(BEN).people().get(0).level(video.id(), RatingPoint.BEFORE));
        site.clock.pass(Duration.ofDays(200));

        assertEquals("goal.rating.passed", refusal(() -> rate(BEN, RatingPoint.BEFORE, video, "5")));
        assertEquals(
                "goal.rating.passed",
                refusal(() -> site.ratingService.rate(BEN, pairing, Optional.empty(), Map.of(video.id(), "5"))));
    }

    @Test
    public void what_is_wrong_is_refused_as_a_whole() {
        assertEquals("profile.level.range", refusal(() -> rate(BEN, RatingPoint.BEFORE, video, "6")));
        assertEquals("goal.rating.nothing", refusal(() -> rate(BEN, RatingPoint.BEFORE, video, "")));
        assertEquals(
                "profile.level.range",
                refusal(() -> site.ratingService.rate(
                        BEN, pairing, Optional.of(RatingPoint.BEFORE), Map.of(video.id(), "2", 99_999, "2"))));
        assertFalse(isAnythingRated());
        for (int i = 0; i < 6; i++) {
            rate(BEN, RatingPoint.BEFORE, site.topic("Topic " + i), "2");
        }
        assertEquals("goal.rating.too-many", refusal(() -> rate(ADA, RatingPoint.BEFORE, video, "2")));
        assertEquals(List.of(), view(ADA).choices());
    }

    private boolean isAnythingRated() {
        return view(BEN).people().stream().anyMatch(person -> !person.levels().isEmpty());
    }

    @Test
    public void a_topic_chosen_by_mistake_is_taken_out_again_as_long_as_nobody_else_has_rated_it() {
        rate(BEN, RatingPoint.BEFORE, video, "1");
        rate(BEN, RatingPoint.BEFORE, data, "1");
        rate(ADA, RatingPoint.BEFORE, data, "3");

        site.ratingService.rate(BEN, pairing, Optional.of(RatingPoint.BEFORE), Map.of(video.id(), "", data.id(), ""));

        assertEquals(
                List.of(data.name()),
                view(BEN).topics().stream().map(Topic::name).toList());
        assertEquals(Optional.of(new Level(3)), view(ADA).people().get(0).level(data.id(), RatingPoint.BEFORE));
        site.clock.pass(Duration.ofDays(200));
        rate(ADA, RatingPoint.MIDDLE, data, "4");
        site.ratingService.rate(ADA, pairing, Optional.of(RatingPoint.MIDDLE), Map.of(data.id(), ""));
        assertEquals(Optional.of(new Level(3)), view(ADA).people().get(0).level(data.id(), RatingPoint.BEFORE));
    }

    @Test
    public void they_are_theirs_alone_and_over_when_the_pairing_is() {
        rate(BEN, RatingPoint.BEFORE, video, "1");
        for (Reader other :
                List.of(Readers.employee("cleo"), Readers.coordinator(), Readers.administrator(), Reader.anonymous())) {
            assertEquals(Optional.empty(), site.ratingService.ratings(other, pairing));
            assertThrows(NotPermitted.class, () -> rate(other, RatingPoint.BEFORE, video, "2"));
        }
        site.pairingService.endEarly(ADA, pairing, 2, Optional.empty());

        assertEquals(Optional.empty(), view(BEN).point());
        assertTrue(isAnythingRated());
        assertEquals("goal.step.not-now", refusal(() -> rate(BEN, RatingPoint.BEFORE, video, "2")));
    }

    @Test
    public void who_is_to_be_asked_is_known_in_one_statement_and_a_break_is_left_in_peace() {
        int other = site.pair(1, People.account("cleo").key(), BEN.loggedIn());
        rate(BEN, RatingPoint.BEFORE, video, "1");
        var views = site.pairingService.mine(BEN).live();
        tables.takeStatements();

        assertEquals(Map.of(other, RatingPoint.BEFORE), site.ratingService.asked(BEN, views));
        assertEquals(1, tables.takeStatements().size());
        site.pairingService.pause(BEN, other, 2);
        assertEquals(
                Map.of(),
                site.ratingService.asked(BEN, site.pairingService.mine(BEN).live()));
    }

    @Test
    public void whoever_is_forgotten_leaves_no_rating() {
        rate(BEN, RatingPoint.BEFORE, video, "1");
        rate(ADA, RatingPoint.BEFORE, video, "2");

        site.profileService.forget(BEN.loggedIn());

        assertEquals(1, tables.activeObjects().count(RatingRow.class, "1 = 1"));
        assertEquals(Optional.of(new Level(2)), view(ADA).people().get(0).level(video.id(), RatingPoint.BEFORE));
    }

    private void rate(Reader reader, RatingPoint point, Topic topic, String level) {
        site.ratingService.rate(reader, pairing, Optional.of(point), Map.of(topic.id(), level));
    }

    private RatingsView view(Reader reader) {
        return site.ratingService.ratings(reader, pairing).orElseThrow();
    }

    private static String refusal(Runnable attempt) {
        return assertThrows(Refused.class, attempt::run).violations().get(0).messageKey();
    }
}
