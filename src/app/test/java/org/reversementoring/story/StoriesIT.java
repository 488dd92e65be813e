package org.reversementoring.story;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.goal.store.ActiveObjectsPairGoals;
import org.reversementoring.goal.store.ActiveObjectsReflections;
import org.reversementoring.pairing.Notice;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.NoticeWay;
import org.reversementoring.pairing.Notices;
import org.reversementoring.pairing.store.ActiveObjectsNotices;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.store.ActiveObjectsRoll;
import org.reversementoring.programme.ChosenCoordinators;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;
import org.reversementoring.programme.Violation;
import org.reversementoring.programme.store.ActiveObjectsHistory;
import org.reversementoring.recognition.Award;
import org.reversementoring.recognition.Badge;
import org.reversementoring.session.Protection;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;
import org.reversementoring.story.store.ActiveObjectsStories;

@RunWith(Parameterized.class)
public class StoriesIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CLEO = Readers.employee("cleo");
    private static final Reader CORA = Readers.coordinator();
    private static final String TOLD =
            "<h1>How Ada taught Ben</h1><p>Ada showed <ac:link><ri:user ri:userkey=\"ben-key\"/>"
                    + "</ac:link> all.</p><blockquote>Ask first.</blockquote>";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1};

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final ChosenCommunications communications = new ChosenCommunications();
    private final Site site;
    private final StoryWiki wiki;
    private final Stories stories;
    private final Notices notices;
    private final StorySteps steps;
    private final StoryService service;
    private final DeskService desk;
    private final GalleryService gallery;
    private final List<StoryStep> told = new ArrayList<>();
    private int programme;
    private int pairing;

    public StoriesIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
        wiki = new StoryWiki(site.notesWiki);
        stories = new ActiveObjectsStories(tables.activeObjects());
        notices = new ActiveObjectsNotices(tables.activeObjects());
        Transactions transactions = wiki.within(site.transactions);
        Desk members = new Desk(communications, site.coordinators);
        StoryReader reader = new StoryReader(
                wiki,
                site.notesWiki,
                site.pairings,
                site.accounts,
                site.profiles,
                new ActiveObjectsRoll(tables.activeObjects()),
                Site.wording());
        steps = new StorySteps(
                stories,
                reader,
                site.pairings,
                List.of(
                        new StoryNews(stories, notices, members),
                        new StoryRecord(new ActiveObjectsHistory(tables.activeObjects()), site.programmes),
                        site.happened,
                        (before, move) -> told.add(move.step())),
                transactions,
                () -> false,
                site.clock);
        service = new StoryService(
                stories,
                steps,
                reader,
                new Drafting(
                        new ActiveObjectsPairGoals(tables.activeObjects()),
                        new ActiveObjectsReflections(tables.activeObjects()),
                        site.sessions,
                        site.notesHomes,
                        site.notesWiki,
                        Site.wording()),
                wiki,
                members,
                site.notesHomes,
                site.notesWiki,
                site.pairings,
                site.programmes,
                site.topics,
                site.accounts,
                Site.wording(),
                transactions,
                () -> false,
                site.clock);
        desk = new DeskService(
                stories,
                steps,
                reader,
                wiki,
                wiki,
                members,
                site.programmes,
                site.topics,
                site.accounts,
                transactions,
                () -> false,
                site.clock);
        gallery = new GalleryService(stories, wiki, site.programmes, site.topics);
    }

    @Before
    public void aPairMeets() {
        site.notesWiki.promote(CORA.loggedIn());
        site.coordinators.consistOf(CORA.loggedIn());
        programme = site.programme("Digital").id();
        pairing = site.pair(programme, ADA.loggedIn(), BEN.loggedIn());
        site.notesKeeper.pass(10);
    }

    private int told() {
        int id = service.begin(ADA, pairing);
        wiki.write(story(id).pageId(), TOLD, ADA.loggedIn());
        return id;
    }

    private int submitted() {
        int id = told();
        turn(ADA, id);
        turn(BEN, id);
        return id;
    }

    private int published() {
        int id = submitted();
        desk.accept(CORA, id, story(id).version(), 0);
        desk.publish(CORA, id, story(id).version(), "");
        return id;
    }

    private void turn(Reader reader, int id) {
        StoryView view = service.story(reader, id).orElseThrow();
        service.turn(
                reader,
                id,
                view.story().version(),
                view.reading().orElseThrow().text().digest());
    }

    private Story story(int id) {
        return stories.byId(id).orElseThrow();
    }

    private static String refusal(Runnable work) {
        return assertThrows(Refused.class, work::run).violations().stream()
                .map(Violation::messageKey)
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void the_draft_is_made_from_what_there_is_and_of_two_who_begin_one_makes_a_page() {
        site.reflectionService.write(ADA, pairing, "LEARNED", "I <learned> to ask");
        site.reflectionService.write(BEN, pairing, "APPLIED", "Not for the story");
        site.reflectionService.giveToStory(
                ADA,
                site.reflectionService
                        .reflections(ADA, pairing)
                        .orElseThrow()
                        .own()
                        .get(0)
                        .id());

        int id = service.begin(ADA, pairing);

        String draft = site.notesWiki.storage(story(id).pageId()).orElseThrow();
        assertTrue(draft, draft.contains("<li>I &lt;learned&gt; to ask</li>"));
        assertFalse(draft, draft.contains("Not for the story"));
        assertFalse(draft, draft.contains("Ada"));
        assertFalse(service.canBegin(BEN, pairing));
        assertEquals("story.begin.not-now", refusal(() -> service.begin(BEN, pairing)));
        assertThrows(NotPermitted.class, () -> service.begin(CLEO, pairing));
        // What the page asks for is no answer, and all of it is named at once.
        long left = service.story(ADA, id).orElseThrow().reading().orElseThrow().violations().stream()
                .filter(violation -> violation.messageKey().equals("story.check.template"))
                .distinct()
                .count();
        assertTrue(Long.toString(left), left > 2);
        assertEquals("story.check.template", refusal(() -> turn(ADA, id)));
    }

    private List<String> recorded(Reader by) {
        return new ActiveObjectsHistory(tables.activeObjects())
                .page(new HistoryQuery(Optional.of(Matter.Area.STORIES), by.person(), OptionalInt.empty(), 10)).stream()
                        .map(change -> change.act() + " " + change.difference().after())
                        .toList();
    }

    @Test
    public void both_turn_their_keys_communications_accept_and_publish_and_either_takes_it_back() {
        int id = told();
        assertEquals(Optional.empty(), service.story(CORA, id));
        turn(ADA, id);
        assertEquals(StoryState.DRAFT, story(id).state());
        turn(BEN, id);
        assertEquals(StoryState.SUBMITTED, story(id).state());
        StoryView view = service.story(CORA, id).orElseThrow();
        assertEquals("How Ada taught Ben", view.reading().orElseThrow().text().title());
        assertEquals(List.of(), view.keys());
        assertEquals(
                "story.step.not-now",
                refusal(() -> desk.publish(CORA, id, view.story().version(), "")));

        desk.accept(CORA, id, view.story().version(), 0);
        desk.publish(CORA, id, story(id).version(), "");

        assertEquals(
                "what communications do stands in the history, and no word of a story before it is published",
                List.of("STORY_PUBLISHED How Ada taught Ben", "STORY_ACCEPTED "),
                recorded(CORA));
        assertEquals(1, wiki.posts().size());
        assertEquals("How Ada taught Ben", wiki.posts().get(0).text().title());
        assertTrue(wiki.posts().get(0).labels().contains("mentoring-story"));
        assertTrue(wiki.posts().get(0).labels().contains("mentoring-programme-digital"));
        assertEquals(1, shown(CLEO).size());
        assertEquals("Ask first.", shown(CLEO).get(0).story().quote());
        assertThrows(
                NotPermitted.class, () -> service.withdraw(CLEO, id, story(id).version()));

        service.withdraw(BEN, id, story(id).version());

        assertEquals(
                "who takes a story back is their business", 2, recorded(CORA).size());
        assertEquals(List.of(), wiki.posts());
        assertEquals(List.of(), shown(CLEO));
        assertTrue(service.canBegin(ADA, pairing));
        assertEquals(
                List.of(
                        StoryStep.BEGIN,
                        StoryStep.TURN,
                        StoryStep.TURN_LAST,
                        StoryStep.ACCEPT,
                        StoryStep.PUBLISH,
                        StoryStep.WITHDRAW),
                told);
    }

    @Test
    public void a_published_story_is_awarded_by_the_next_minute_and_taken_back_takes_badge_and_files_along() {
        site.profiles.put(Stream.of("ada", "ben").map(People::somebody).toList());
        int id = submitted();
        desk.accept(CORA, id, story(id).version(), 0);
        assertEquals("nothing is told yet", 0, site.awarding.follow(100));

        desk.publish(CORA, id, story(id).version(), "");

        assertEquals(2, site.awarding.follow(100));
        assertEquals(1, site.awardService.mine(BEN).size());
        Award award = site.awardService.mine(ADA).get(0);
        assertEquals(Badge.STORY_PUBLISHED, award.badge());
        UUID taken = UUID.randomUUID();
        site.issuedCredentials.add(taken, award.id(), ADA.loggedIn(), 7, site.clock.instant());

        service.withdraw(BEN, id, story(id).version());

        assertEquals(2, site.awarding.follow(100));
        assertEquals(List.of(), site.awardService.mine(ADA));
        assertEquals(List.of(), site.awardService.mine(BEN));
        assertEquals(
                Optional.of(site.clock.instant()),
                site.issuedCredentials.byId(taken).orElseThrow().revoked());
        assertEquals("by night it is the same", 0, site.awarding.recount());
    }

    @Test
    public void a_post_that_somebody_edits_is_shown_no_more_and_can_be_taken_back() {
        int id = published();
        desk.feature(CORA, id, story(id).version());
        assertFalse(service.story(ADA, id).orElseThrow().postEdited());
        assertTrue(gallery.ofTheMonth(CLEO).isPresent());

        wiki.edit(story(id).publication().postId().orElseThrow());

        assertEquals(List.of(), shown(CLEO));
        assertEquals(Optional.empty(), gallery.ofTheMonth(CLEO));
        StoryView view = service.story(ADA, id).orElseThrow();
        assertTrue(view.postEdited());
        assertTrue(view.steps().contains(StoryStep.WITHDRAW));
    }

    @Test
    public void of_an_edited_post_those_whom_it_is_about_are_told_once_and_it_is_no_story_of_the_month() {
        int id = published();
        wiki.edit(story(id).publication().postId().orElseThrow());
        assertEquals(java.util.Set.of(id), desk.queue(CORA).edited());
        assertEquals(java.util.Set.of(id), service.edited(service.mine(ADA)));
        assertFalse(service.story(CORA, id).orElseThrow().steps().contains(StoryStep.FEATURE));
        assertEquals(
                "story.feature.edited",
                refusal(() -> desk.feature(CORA, id, story(id).version())));

        desk.publishDue(10);
        int told = story(id).version();
        desk.publishDue(10);

        assertEquals(told, story(id).version());
        assertEquals(List.of(ADA.loggedIn(), BEN.loggedIn()), told(NoticeKind.STORY_EDITED));
        assertEquals(StoryState.PUBLISHED, story(id).state());
        service.withdraw(ADA, id, told);
        assertEquals(java.util.Set.of(), service.edited(List.of(story(id))));
    }

    @Test
    public void a_card_without_picture_and_quote_says_the_first_words() {
        int id = told();
        wiki.write(
                story(id).pageId(),
                "<h1>Us</h1><p>We <strong>met</strong> often. " + "word ".repeat(100) + "</p>",
                ADA.loggedIn());
        turn(ADA, id);
        turn(BEN, id);
        desk.accept(CORA, id, story(id).version(), 0);
        desk.publish(CORA, id, story(id).version(), "");

        String beginning = shown(CLEO).get(0).beginning();

        assertTrue(beginning, beginning.startsWith("We met often. word"));
        assertEquals(StoryCheck.LONGEST_QUOTE, beginning.length());
        published();
        assertEquals("", shown(CLEO).get(0).beginning());
    }

    /** Who is to get a letter of a kind. */
    private List<PersonKey> told(NoticeKind kind) {
        return notices.due(NoticeWay.MAIL, site.clock.instant(), 100).stream()
                .filter(notice -> notice.kind() == kind)
                .map(Notice::to)
                .sorted(Comparator.comparing(PersonKey::value))
                .toList();
    }

    @Test
    public void communications_hear_of_a_no_to_what_they_have_seen_to_and_find_it_for_a_month() {
        Reader colleague = Readers.employee("desk");
        communications.become(Optional.of("communications"));
        communications.consistOf(CORA.loggedIn(), colleague.loggedIn());
        int id = published();
        desk.queue(colleague);

        service.withdraw(BEN, id, story(id).version());

        assertEquals(List.of(CORA.loggedIn()), told(NoticeKind.STORY_ENDED));
        assertEquals(List.of(id), ended());
        int draft = told();
        service.discard(BEN, draft, story(draft).version());
        assertEquals(List.of(ADA.loggedIn()), told(NoticeKind.STORY_DISCARDED));
        assertEquals("nobody has seen it yet", List.of(id), ended());
        assertEquals(Optional.empty(), service.story(CORA, draft));
        int returned = submitted();
        desk.returnWith(CORA, returned, story(returned).version(), "Why?");
        site.clock.pass(Duration.ofMinutes(1));
        service.discard(BEN, returned, story(returned).version());
        assertEquals(List.of(returned, id), ended());
        assertTrue(service.story(CORA, returned).isPresent());
        site.clock.pass(Duration.ofDays(31));
        assertEquals(List.of(), ended());
    }

    private List<Integer> ended() {
        return desk.queue(CORA).ended().stream().map(Story::id).toList();
    }

    @Test
    public void of_a_story_by_hand_that_one_refuses_the_others_wait_no_more_and_the_desk_knows_its_title() {
        wiki.writeOwn(77, "Two who met", "<p>Ben and Ada met.</p>");
        int id = desk.handIn(CORA, handedIn("ada\nben", true));
        assertTrue(story(id).waitsFor(BEN.loggedIn()));

        service.discard(ADA, id, story(id).version());

        assertFalse(story(id).waitsFor(BEN.loggedIn()));
        assertEquals(List.of(BEN.loggedIn()), told(NoticeKind.STORY_DISCARDED));
        assertEquals(List.of(), told(NoticeKind.STORY_TO_ALLOW));
        assertEquals(List.of(CORA.loggedIn()), told(NoticeKind.STORY_ENDED));
        assertEquals("Two who met", desk.queue(CORA).ended().get(0).title());
    }

    @Test
    public void what_names_people_is_handed_in_once_its_page_is_restricted_and_after_a_no_it_is_said_for_whom_it_is() {
        wiki.writeOwn(77, "Two who met", "<p>Ben and Ada met.</p>");
        site.notesWiki.protect(77, new Protection(java.util.Set.of(), List.of()));
        assertEquals("story.desk.page-open", refusal(() -> desk.handIn(CORA, handedIn("ben", true))));
        site.notesWiki.protect(77, new Protection(java.util.Set.of(CORA.loggedIn()), List.of()));
        int id = desk.handIn(CORA, handedIn("ben", true));
        site.notesWiki.protect(77, new Protection(java.util.Set.of(), List.of()));
        assertEquals(
                "story.desk.page-open",
                refusal(() -> desk.askAgain(CORA, id, story(id).version())));
        assertEquals("", service.story(BEN, id).orElseThrow().pageLeft());

        service.discard(BEN, id, story(id).version());

        assertEquals("story.one.page.open", service.story(BEN, id).orElseThrow().pageLeft());
        site.notesWiki.protect(77, new Protection(java.util.Set.of(CORA.loggedIn()), List.of()));
        assertEquals(
                "story.one.page.restricted",
                service.story(CORA, id).orElseThrow().pageLeft());
        site.notesWiki.protect(77, new Protection(java.util.Set.of(), List.of()));
        wiki.writeOwn(77, "In numbers", "<p>Many have met.</p>");
        assertEquals(
                StoryState.SUBMITTED,
                story(desk.handIn(CORA, handedIn("", true))).state());
    }

    private List<GalleryService.Card> shown(Reader reader) {
        return gallery.gallery(
                        reader, new GalleryService.Query(OptionalInt.empty(), "", OptionalInt.of(programme), 1, 10))
                .cards();
    }

    @Test
    public void an_edit_turns_all_keys_back_even_if_it_is_undone() {
        int id = submitted();
        desk.accept(CORA, id, story(id).version(), 0);
        int before = story(id).version();
        wiki.write(story(id).pageId(), "<h1>Other</h1><p>Other</p>", BEN.loggedIn());
        wiki.write(story(id).pageId(), TOLD, BEN.loggedIn());

        assertTrue(service.story(ADA, id).orElseThrow().changed());
        assertEquals(Optional.empty(), service.story(CORA, id).orElseThrow().reading());
        assertEquals("story.step.changed", refusal(() -> desk.publish(CORA, id, before, "")));

        assertEquals(StoryState.DRAFT, story(id).state());
        assertFalse(story(id).hasTurned(ADA.loggedIn()));
        assertEquals(List.of(), wiki.posts());
        assertThrows(NotPermitted.class, () -> desk.publish(CLEO, id, story(id).version(), ""));
    }

    @Test
    public void whoever_reads_the_page_anew_turns_a_key_for_it_at_once() {
        int id = submitted();
        wiki.write(story(id).pageId(), TOLD + "<p>More</p>", BEN.loggedIn());

        turn(ADA, id);

        assertEquals(StoryState.DRAFT, story(id).state());
        assertTrue(story(id).hasTurned(ADA.loggedIn()));
        assertFalse(story(id).hasTurned(BEN.loggedIn()));
    }

    @Test
    public void after_an_edit_all_is_offered_at_once_that_a_draft_offers() {
        int id = submitted();
        wiki.write(story(id).pageId(), TOLD + "<p>More</p>", BEN.loggedIn());
        assertEquals(
                java.util.Set.of(StoryStep.TURN, StoryStep.TURN_LAST, StoryStep.CHOOSE, StoryStep.DISCARD),
                service.story(ADA, id).orElseThrow().steps());

        service.choose(ADA, id, story(id).version(), Variant.ANONYMISED);

        assertEquals(StoryState.DRAFT, story(id).state());
        assertEquals(Variant.ANONYMISED, story(id).variant());
        turn(ADA, id);
        turn(BEN, id);
        wiki.write(story(id).pageId(), TOLD, BEN.loggedIn());
        int before = story(id).version();
        assertEquals("story.step.outdated", refusal(() -> service.discard(ADA, id, before - 1)));

        service.discard(ADA, id, before);

        assertEquals(StoryState.DISCARDED, story(id).state());
    }

    @Test
    public void what_has_been_changed_leaves_the_desk_by_itself() {
        int id = submitted();
        wiki.write(story(id).pageId(), TOLD + "<p>More</p>", BEN.loggedIn());

        // Nobody has written it down yet.
        assertEquals(StoryState.SUBMITTED, story(id).state());
        assertEquals(StoryState.DRAFT, service.story(CORA, id).orElseThrow().state());
        assertEquals(List.of(), desk.queue(CORA).waiting());
        assertEquals(List.of(), desk.queue(CORA).own());
        assertEquals(StoryState.DRAFT, service.mine(ADA).get(0).state());
        assertEquals(
                StoryState.DRAFT,
                service.latest(BEN, List.of(pairing)).get(pairing).state());

        desk.publishDue(10);

        assertEquals(List.of(), desk.queue(CORA).waiting());
        assertEquals(StoryState.DRAFT, story(id).state());
    }

    @Test
    public void where_somebody_has_commented_on_the_page_is_not_published() {
        int id = told();
        wiki.write(
                story(id).pageId(),
                TOLD.replace(
                        "Ask first.", "<ac:inline-comment-marker ac:ref=\"a>b\">Ask first.</ac:inline-comment-marker>"),
                ADA.loggedIn());

        turn(ADA, id);

        String storage = service.story(ADA, id)
                .orElseThrow()
                .reading()
                .orElseThrow()
                .text()
                .storage();
        assertTrue(storage, storage.endsWith("<blockquote>Ask first.</blockquote>"));
    }

    @Test
    public void a_key_is_turned_for_what_was_on_the_screen() {
        int id = told();
        StoryView seen = service.story(BEN, id).orElseThrow();
        wiki.write(story(id).pageId(), TOLD + "<p>More</p>", ADA.loggedIn());

        assertEquals(
                "story.step.changed",
                refusal(() -> service.turn(
                        BEN,
                        id,
                        seen.story().version(),
                        seen.reading().orElseThrow().text().digest())));
        assertFalse(story(id).hasTurned(BEN.loggedIn()));
    }

    @Test
    public void a_picture_that_is_exchanged_is_an_edit_and_none_that_could_do_harm_is_taken() {
        int id = told();
        long page = story(id).pageId();
        String pictured = TOLD + "<ac:image><ri:attachment ri:filename=\"us.png\"/></ac:image>";
        wiki.attach(page, "us.png", "<svg onload=\"alert(1)\"/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        wiki.write(page, pictured, ADA.loggedIn());
        assertEquals("story.check.picture", refusal(() -> turn(ADA, id)));
        wiki.attach(page, "us.png", new byte[5 * 1024 * 1024]);
        assertEquals("story.check.picture", refusal(() -> turn(ADA, id)));
        wiki.attach(page, "us.png", PNG);
        turn(ADA, id);
        wiki.attach(page, "us.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 2});

        assertTrue(service.story(ADA, id).orElseThrow().changed());
        assertEquals(Optional.empty(), service.picture(CLEO, id, "us.png"));
        assertEquals(
                StoryPicture.Kind.PNG,
                service.picture(BEN, id, "us.png").orElseThrow().kind());
    }

    @Test
    public void of_two_nodes_that_publish_one_makes_a_post() {
        int id = submitted();
        desk.accept(CORA, id, story(id).version(), 0);
        Story stale = story(id);
        Mover cora = Mover.person(CORA.loggedIn(), true, java.util.Set.of());
        desk.publish(CORA, id, stale.version(), "");
        StoryText text = stories.text(id).orElseThrow();

        assertEquals(
                "story.step.outdated",
                refusal(() -> steps.take(
                        stale,
                        stale.version(),
                        story -> story.publish(cora, text, Optional.empty(), List.of(), site.clock.instant()),
                        move -> wiki.publish(CORA.loggedIn(), new StoryPosts.NewPost("DIGI", text, 1, List.of())))));
        assertEquals(1, wiki.posts().size());
    }

    @Test
    public void a_failure_half_way_leaves_no_post_and_nothing_published() {
        int id = submitted();
        desk.accept(CORA, id, story(id).version(), 0);
        wiki.whilePublishing(() -> {
            throw new IllegalStateException("The wiki is out of order");
        });

        assertThrows(
                IllegalStateException.class,
                () -> desk.publish(CORA, id, story(id).version(), ""));

        assertEquals(List.of(), wiki.posts());
        assertEquals(StoryState.ACCEPTED, story(id).state());
        wiki.whilePublishing(() -> {});
        desk.publish(CORA, id, story(id).version(), "");
        assertEquals(1, wiki.posts().size());
    }

    @Test
    public void communications_send_it_back_with_a_comment_and_learn_nothing_before() {
        int id = submitted();
        assertEquals(
                "form.field.required",
                refusal(() -> desk.returnWith(CORA, id, story(id).version(), " ")));

        desk.returnWith(CORA, id, story(id).version(), "Which tool?");

        StoryView view = service.story(ADA, id).orElseThrow();
        assertEquals(StoryState.RETURNED, view.story().state());
        assertEquals("Which tool?", view.comment());
        assertEquals(0, view.turned());
        assertEquals(Optional.empty(), service.story(CORA, id).orElseThrow().reading());
        assertThrows(NotPermitted.class, () -> desk.queue(ADA));
        assertEquals(List.of(), desk.queue(CORA).waiting());
    }

    @Test
    public void what_is_due_is_published_by_itself_once_unless_it_may_not_be() {
        int id = submitted();
        desk.accept(CORA, id, story(id).version(), 0);
        assertEquals(
                "story.desk.time.past",
                refusal(() -> desk.schedule(CORA, id, story(id).version(), "", "2026-11-22", "07:00")));
        assertEquals(
                "story.desk.time.unreadable",
                refusal(() -> desk.schedule(CORA, id, story(id).version(), "", "tomorrow", "07:00")));
        desk.schedule(CORA, id, story(id).version(), "", "2026-11-22", "10:00");
        assertEquals(List.of(), desk.queue(CORA).waiting());
        assertEquals(id, desk.queue(CORA).scheduled().get(0).id());
        assertEquals(0, desk.publishDue(10));

        site.clock.pass(Duration.ofHours(3));
        wiki.refuse(site.programmes.byId(programme).orElseThrow().spaceKey());
        assertEquals(0, desk.publishDue(10));
        assertEquals(StoryState.ACCEPTED, story(id).state());

        wiki.refuse("");
        desk.schedule(CORA, id, story(id).version(), "NEWS", "2026-11-22", "12:00");
        site.clock.pass(Duration.ofHours(3));
        assertEquals(1, desk.publishDue(10));
        assertEquals(0, desk.publishDue(10));
        assertEquals("NEWS", wiki.posts().get(0).spaceKey());
    }

    @Test
    public void what_somebody_has_scheduled_who_works_in_communications_no_more_waits_for_those_who_do() {
        Reader gone = Readers.employee("gone");
        Reader colleague = Readers.employee("desk");
        communications.become(Optional.of("communications"));
        communications.consistOf(gone.loggedIn(), colleague.loggedIn());
        int id = submitted();
        desk.accept(gone, id, story(id).version(), 0);
        desk.schedule(gone, id, story(id).version(), "", "2026-11-22", "10:00");
        communications.consistOf(colleague.loggedIn());
        site.clock.pass(Duration.ofHours(3));

        assertEquals(0, desk.publishDue(10));

        assertEquals(StoryState.ACCEPTED, story(id).state());
        assertEquals(List.of(), wiki.posts());
        assertEquals(
                "story.one.unscheduled.gone",
                service.story(colleague, id).orElseThrow().whyNotPublished());
        assertEquals("", service.story(ADA, id).orElseThrow().whyNotPublished());
        assertEquals(
                List.of(colleague.loggedIn()),
                notices.due(NoticeWay.MAIL, site.clock.instant(), 100).stream()
                        .filter(notice -> notice.kind() == NoticeKind.STORY_NOT_PUBLISHED)
                        .map(Notice::to)
                        .distinct()
                        .toList());
        desk.schedule(colleague, id, story(id).version(), "", "2026-11-22", "14:00");
        site.clock.pass(Duration.ofHours(3));
        assertEquals(1, desk.publishDue(10));
    }

    @Test
    public void a_story_that_says_nothing_but_headings_is_none() {
        int id = told();
        wiki.write(story(id).pageId(), "<h1>Us</h1><h2>What we did</h2><p>&nbsp;</p><hr/>", ADA.loggedIn());

        assertEquals("story.check.nothing", refusal(() -> turn(ADA, id)));
    }

    @Test
    public void what_was_sent_back_is_changed_before_keys_are_turned_and_communications_read_why_they_did() {
        int id = submitted();
        desk.returnWith(CORA, id, story(id).version(), "Which tool?");

        assertEquals(
                List.of(Violation.of("", "story.check.unchanged")),
                service.story(ADA, id).orElseThrow().reading().orElseThrow().violations());
        assertEquals("story.check.unchanged", refusal(() -> turn(ADA, id)));

        wiki.write(story(id).pageId(), TOLD + "<p>The tool</p>", ADA.loggedIn());
        turn(ADA, id);
        service.turnBack(ADA, id, story(id).version());
        turn(ADA, id);
        turn(BEN, id);
        assertEquals("Which tool?", service.story(CORA, id).orElseThrow().comment());
        assertEquals("", service.story(ADA, id).orElseThrow().comment());
        desk.accept(CORA, id, story(id).version(), 0);
        assertEquals("", service.story(CORA, id).orElseThrow().comment());
    }

    @Test
    public void a_story_of_the_month_can_be_taken_off_and_the_one_before_it_is_shown_again() {
        int first = published();
        desk.feature(CORA, first, story(first).version());
        site.clock.pass(Duration.ofHours(1));
        int second = published();
        desk.feature(CORA, second, story(second).version());
        assertFalse(service.story(CORA, first).orElseThrow().ofTheMonth());
        assertTrue(service.story(CORA, second).orElseThrow().ofTheMonth());
        GalleryService.Card month = gallery.ofTheMonth(CLEO).orElseThrow();
        assertEquals(second, month.story().id());
        assertEquals(
                List.of(first),
                new GalleryService.Gallery(shown(CLEO), 1, false)
                        .without(month).cards().stream()
                                .map(card -> card.story().id())
                                .toList());

        desk.unfeature(CORA, second, story(second).version());

        assertEquals(first, gallery.ofTheMonth(CLEO).orElseThrow().story().id());
        assertEquals(
                "story.step.not-now",
                refusal(() -> desk.unfeature(CORA, second, story(second).version())));
        assertThrows(
                NotPermitted.class,
                () -> desk.unfeature(ADA, first, story(first).version()));
    }

    @Test
    public void without_names_nobody_is_left_in_it_and_communications_learn_none() {
        int id = told();
        service.choose(ADA, id, story(id).version(), Variant.ANONYMISED);
        StoryView view = service.story(ADA, id).orElseThrow();
        StoryText text = view.reading().orElseThrow().text();

        assertEquals("How the mentor taught the mentee", text.title());
        assertEquals("<p>The mentor showed the mentee all.</p><blockquote>Ask first.</blockquote>", text.storage());
        Marked written = view.written().orElseThrow();
        assertEquals("How Ada taught Ben", written.reading().text().title());
        assertEquals("How <del>Ada</del> taught <del>Ben</del>", written.title());
        assertTrue(written.storage(), written.storage().startsWith("<p><del>Ada</del> showed <del><ac:link>"));

        wiki.write(
                story(id).pageId(), TOLD + "<p>A<em>da</em> <a href=\"https://ben.example\">x</a></p>", ADA.loggedIn());
        assertEquals("story.check.still-named", refusal(() -> turn(ADA, id)));
        wiki.write(story(id).pageId(), TOLD + "<p>Adas Ziel</p>", ADA.loggedIn());
        assertEquals(
                List.of(Violation.of("", "story.check.still-named.within", "Ada", "Adas")),
                service.story(ADA, id).orElseThrow().reading().orElseThrow().violations());
        assertThrows(Refused.class, () -> turn(ADA, id));
        wiki.write(story(id).pageId(), TOLD.replace("How Ada", "How Adas team"), ADA.loggedIn());
        assertEquals("story.check.still-named.within", refusal(() -> turn(ADA, id)));
        wiki.write(story(id).pageId(), TOLD, ADA.loggedIn());
        turn(ADA, id);
        turn(BEN, id);
        desk.accept(CORA, id, story(id).version(), 0);
        desk.publish(CORA, id, story(id).version(), "");
        assertFalse(wiki.posts().get(0).toString().contains("Ada"));
        assertEquals(List.of(), story(id).publication().departments());
    }

    @Test
    public void without_names_ordinary_words_stay_and_what_is_left_are_sentences() {
        Profile ada = People.mentor("ada", "Engineering");
        site.profiles.put(List.of(new Profile(
                ada.person(),
                site.profiles.of(ada.person()).map(Profile::version).orElse(ada.version()),
                ada.sortName(),
                ada.facts(),
                ada.participation(),
                ada.offers(),
                ada.wishes())));
        int id = told();
        wiki.write(
                story(id).pageId(),
                "<h1>Dr. Ada and Ben</h1><p>An engineering project. Ada, of Engineering, knew an Engineering Manager. "
                        + "Ask <a href=\"mailto:x@meridian.example\">her</a> or ada.l@meridian.example! "
                        + "Ben &amp; Ms&nbsp;Ada agreed.</p>",
                ADA.loggedIn());
        service.choose(ADA, id, story(id).version(), Variant.ANONYMISED);

        Reading reading = service.story(ADA, id).orElseThrow().reading().orElseThrow();

        assertEquals("The mentor and the mentee", reading.text().title());
        assertEquals(
                "<p>An engineering project. The mentor, of [department], knew an Engineering Manager. "
                        + "Ask [mail address] or [mail address]! The mentee &amp; the mentor agreed.</p>",
                reading.text().storage());
        assertEquals(List.of(), reading.violations());
    }

    @Test
    public void whoever_is_forgotten_says_yes_to_nothing_any_more() {
        int id = told();
        turn(ADA, id);
        stories.forget(BEN.loggedIn());
        stories.forget(ADA.loggedIn());

        assertFalse(story(id).holders().contains(ADA.loggedIn()));
        assertFalse(story(id).isUnlocked(java.util.Set.of()));
        assertEquals(
                List.of(),
                stories.transitions(id).stream()
                        .flatMap(step -> step.by().stream())
                        .toList());
    }

    @Test
    public void a_story_by_hand_waits_for_those_it_names_and_each_takes_their_yes_back_later() {
        wiki.writeOwn(77, "Two who met", "<p>Ben and <ac:link><ri:user ri:userkey=\"ada-key\"/></ac:link> met.</p>");
        assertEquals("story.desk.nobody-else.missing", refusal(() -> desk.handIn(CORA, handedIn("ben", false))));
        assertEquals("story.desk.people.unknown", refusal(() -> desk.handIn(CORA, handedIn("nobody", true))));
        assertThrows(NotPermitted.class, () -> desk.handIn(ADA, handedIn("", true)));

        int id = desk.handIn(CORA, handedIn("ben", true));

        assertEquals(StoryState.DRAFT, story(id).state());
        assertEquals("story.desk.handed-in", refusal(() -> desk.handIn(CORA, handedIn("", true))));
        assertEquals(Optional.empty(), service.story(CLEO, id));
        turn(ADA, id);
        assertEquals(
                "story.step.not-now",
                refusal(() -> desk.accept(CORA, id, story(id).version(), 0)));
        turn(BEN, id);
        desk.accept(CORA, id, story(id).version(), 0);
        desk.publish(CORA, id, story(id).version(), "");
        assertEquals("Two who met", wiki.posts().get(0).text().title());

        service.withdraw(ADA, id, story(id).version());
        assertEquals(List.of(), wiki.posts());
    }

    @Test
    public void whose_full_name_stands_in_a_story_by_hand_is_asked_and_of_namesakes_one_is_to_be_linked() {
        Reader kwame = Readers.employee("kwame mensah");
        site.profiles.put(
                List.of(People.somebody("kwame mensah"), People.somebody("priya nair"), People.somebody("Priya nair")));
        wiki.writeOwn(77, "Kwame\u00A0Mensah’s prompts", "<p>Nobody else.</p>");
        int id = desk.handIn(CORA, handedIn("", true));

        assertEquals(java.util.Set.of(kwame.loggedIn()), story(id).holders());
        assertEquals(StoryState.DRAFT, story(id).state());
        assertEquals(
                "story.step.not-now",
                refusal(() -> desk.accept(CORA, id, story(id).version(), 0)));
        turn(kwame, id);
        desk.accept(CORA, id, story(id).version(), 0);
        desk.publish(CORA, id, story(id).version(), "");
        service.withdraw(kwame, id, story(id).version());

        wiki.writeOwn(77, "Two who met", "<p>We saw (Kwame Mensah/<strong>Priya</strong> Nairs team).</p>");
        Refused refused = assertThrows(Refused.class, () -> desk.handIn(CORA, handedIn("", true)));
        assertEquals(List.of(Violation.of("", "story.desk.people.namesakes", "Priya nair")), refused.violations());
        int second = desk.handIn(CORA, handedIn("priya nair", true));
        assertEquals(
                java.util.Set.of(
                        kwame.loggedIn(), Readers.employee("priya nair").loggedIn()),
                story(second).holders());
    }

    @Test
    public void a_story_by_hand_that_names_nobody_goes_on_and_an_edit_stops_it() {
        wiki.writeOwn(77, "In numbers", "<p>Many have met.</p>");
        int id = desk.handIn(CORA, handedIn("", true));
        assertEquals(StoryState.SUBMITTED, story(id).state());
        desk.accept(CORA, id, story(id).version(), 0);
        wiki.writeOwn(77, "In numbers", "<p>More have met.</p>");

        assertEquals(
                "story.step.changed",
                refusal(() -> desk.publish(CORA, id, story(id).version(), "")));
        desk.askAgain(CORA, id, story(id).version());
        assertEquals(StoryState.SUBMITTED, story(id).state());
        wiki.writeOwn(77, "In numbers", "<p>Most have met.</p>");
        assertTrue(service.story(CORA, id).orElseThrow().steps().contains(StoryStep.SUBMIT));
        desk.askAgain(CORA, id, story(id).version());
        assertEquals(StoryState.SUBMITTED, story(id).state());
        wiki.writeOwn(77, "In numbers", "<p>With <ac:link><ri:user ri:userkey=\"ada-key\"/></ac:link>.</p>");
        desk.returnWith(ignoringEdit(id), id, story(id).version(), "Again");
    }

    /** Notices the edit, as anybody's next step does. */
    private Reader ignoringEdit(int id) {
        assertEquals(
                "story.step.changed",
                refusal(() -> desk.returnWith(CORA, id, story(id).version(), "Again")));
        desk.askAgain(CORA, id, story(id).version());
        assertEquals(StoryState.DRAFT, story(id).state());
        turn(ADA, id);
        return CORA;
    }

    private DeskService.HandedIn handedIn(String people, boolean nobodyElse) {
        return new DeskService.HandedIn(
                "https://wiki/pages/viewpage.action?pageId=77", programme, 0, people, nobodyElse);
    }

    @Test
    public void what_is_shown_depends_on_who_sees_the_post_and_pages_are_turned() {
        int id = published();
        desk.feature(CORA, id, story(id).version());
        assertEquals(id, gallery.ofTheMonth(CLEO).orElseThrow().story().id());

        wiki.hide(story(id).publication().postId().orElseThrow());

        assertEquals(List.of(), shown(CLEO));
        assertEquals(Optional.empty(), gallery.ofTheMonth(Reader.anonymous()));
        assertEquals(Map.of(), service.latest(CLEO, List.of(pairing)));
        assertEquals(id, service.latest(BEN, List.of(pairing)).get(pairing).id());
    }

    /** A group for communications, once it is named; before that, coordinators see to it. */
    private static final class ChosenCommunications extends ChosenCoordinators implements Communications {}
}
