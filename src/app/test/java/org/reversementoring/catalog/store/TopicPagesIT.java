package org.reversementoring.catalog.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Drafts;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicPageService;
import org.reversementoring.catalog.WikiPages;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class TopicPagesIT {
    private static final Reader COORDINATOR = Readers.administrator();
    private static final Reader ERIN = Readers.employee("erin");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private final WikiPages wiki;
    private final TopicPageService pages;

    public TopicPagesIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
        wiki = site.wiki;
        pages = site.topicPageService;
    }

    @Test
    public void missing_pages_are_made_once() {
        begin();
        Topic podcasts = site.topic("Podcasts");
        Topic video = site.topic("Video");
        assertEquals(Set.of(podcasts.id(), video.id()), pages.without(COORDINATOR));

        assertEquals(1, pages.make(COORDINATOR, Set.of(podcasts.id())));
        assertEquals(1, pages.make(COORDINATOR, Set.of(podcasts.id(), video.id())));

        assertEquals(Set.of(), pages.without(COORDINATOR));
        assertEquals(2, wiki.count());
        assertEquals(Optional.of("/Podcasts"), pages.path(ERIN, podcasts.id()));
    }

    @Test
    public void a_page_stays_its_topics_page_when_people_rename_it() {
        begin();
        Topic podcasts = site.topic("Podcasts");
        pages.make(COORDINATOR, Set.of(podcasts.id()));
        long page = page(podcasts);

        wiki.rename(page, "All about podcasts");

        assertEquals(Optional.of("/All about podcasts"), pages.path(ERIN, podcasts.id()));
        assertEquals(Optional.of(podcasts), pages.topicOf(ERIN, page));
    }

    @Test
    public void a_deleted_page_is_offered_to_be_made_again() {
        begin();
        Topic podcasts = site.topic("Podcasts");
        pages.make(COORDINATOR, Set.of(podcasts.id()));
        wiki.delete(page(podcasts));

        assertEquals(Optional.empty(), pages.path(ERIN, podcasts.id()));
        assertEquals(Set.of(podcasts.id()), pages.without(COORDINATOR));
        assertEquals(1, pages.make(COORDINATOR, pages.without(COORDINATOR)));
        assertEquals(Optional.of("/Podcasts"), pages.path(ERIN, podcasts.id()));
    }

    @Test
    public void the_page_of_a_merged_topic_shows_the_one_it_went_into_and_returns_with_an_undo() {
        begin();
        Topic podcasts = site.topic("Podcasts");
        Topic audio = site.topic("Audio");
        pages.make(COORDINATOR, Set.of(podcasts.id()));
        long page = page(podcasts);

        site.coordinationService.merge(COORDINATOR, podcasts.id(), 1, audio.id(), 1);

        assertEquals("Audio", pages.topicOf(ERIN, page).orElseThrow().name());
        assertFalse(pages.isOwnPage(ERIN, page, audio));
        assertEquals(Optional.of("/Podcasts"), pages.path(ERIN, audio.id()));
        assertEquals(Set.of(), pages.without(COORDINATOR));

        undoNewest();

        assertTrue(pages.isOwnPage(ERIN, page, podcasts));
        assertEquals("Podcasts", pages.topicOf(ERIN, page).orElseThrow().name());
        assertEquals(Set.of(audio.id()), pages.without(COORDINATOR));
    }

    @Test
    public void each_topic_has_a_label_of_its_own_which_outlives_a_new_name() {
        Topic sharp = site.topic("C#");
        Topic plus = site.topic("C++");
        site.coordinationService.edit(COORDINATOR, sharp.id(), 1, Drafts.named("C sharp"));

        assertEquals(List.of("mentoring-c"), pages.labels(ERIN, sharp.id()));
        assertEquals(List.of("mentoring-c-2"), pages.labels(ERIN, plus.id()));
    }

    @Test
    public void labels_move_along_with_a_merge_and_return_with_an_undo() {
        begin();
        Topic podcasts = site.topic("Podcasts");
        Topic audio = site.topic("Audio");
        Topic media = site.topic("Media");
        pages.make(COORDINATOR, Set.of(podcasts.id(), media.id()));
        long podcastsPage = page(podcasts);
        long mediaPage = page(media);
        assertEquals(Set.of("mentoring-podcasts"), wiki.labels(podcastsPage));

        site.coordinationService.merge(COORDINATOR, podcasts.id(), 1, audio.id(), 1);
        site.coordinationService.merge(COORDINATOR, audio.id(), 2, media.id(), 1);

        assertEquals(
                List.of("mentoring-media", "mentoring-audio", "mentoring-podcasts"), pages.labels(ERIN, media.id()));
        assertEquals(Set.of("mentoring-podcasts", "mentoring-audio"), wiki.labels(podcastsPage));
        assertEquals(Set.of("mentoring-media", "mentoring-audio", "mentoring-podcasts"), wiki.labels(mediaPage));

        undoNewest();
        undoNewest();

        assertEquals(Set.of("mentoring-podcasts"), wiki.labels(podcastsPage));
        assertEquals(Set.of("mentoring-media"), wiki.labels(mediaPage));
        assertEquals(List.of("mentoring-audio"), pages.labels(ERIN, audio.id()));
    }

    @Test
    public void the_page_of_a_retired_topic_still_knows_its_name() {
        begin();
        Topic podcasts = site.topic("Podcasts");
        pages.make(COORDINATOR, Set.of(podcasts.id()));

        site.coordinationService.retire(COORDINATOR, podcasts.id(), 1);

        assertEquals(Optional.empty(), pages.topicOf(ERIN, page(podcasts)));
        assertEquals(Optional.of("Podcasts"), pages.ownersName(ERIN, page(podcasts)));
        assertEquals(Optional.empty(), pages.ownersName(ERIN, 1));
    }

    @Test
    public void a_merge_copes_with_a_page_that_somebody_has_deleted() {
        begin();
        Topic podcasts = site.topic("Podcasts");
        Topic audio = site.topic("Audio");
        pages.make(COORDINATOR, Set.of(podcasts.id(), audio.id()));
        wiki.delete(page(audio));

        site.coordinationService.merge(COORDINATOR, podcasts.id(), 1, audio.id(), 1);
        undoNewest();

        assertEquals(List.of("mentoring-audio"), pages.labels(ERIN, audio.id()));
    }

    @Test
    public void only_coordinators_have_pages_made_and_only_once_there_is_a_programme() {
        Topic podcasts = site.topic("Podcasts");

        assertThrows(NotPermitted.class, () -> pages.make(ERIN, Set.of(podcasts.id())));
        assertThrows(Refused.class, () -> pages.make(COORDINATOR, Set.of(podcasts.id())));
        assertEquals(0, wiki.count());
    }

    private void begin() {
        site.programmes.add("Reverse mentoring", "", "RM", COORDINATOR.loggedIn(), site.clock.instant());
    }

    private void undoNewest() {
        site.coordinationService.undo(
                COORDINATOR,
                site.coordinationService.undoableMerges(COORDINATOR).get(0).id());
    }

    private long page(Topic topic) {
        return site.topics.page(topic.id()).orElseThrow();
    }
}
