package org.reversementoring.catalog.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Drafts;
import org.reversementoring.catalog.OwnProposal;
import org.reversementoring.catalog.Proposal;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.catalog.TopicDraft;
import org.reversementoring.catalog.TopicState;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.People;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Change.Act;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class CoordinationIT {
    private static final Reader COORDINATOR = Readers.administrator();
    private static final Reader ERIN = Readers.employee("erin");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;

    public CoordinationIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Test
    public void a_proposal_waits_until_a_coordinator_accepts_it() {
        Proposal proposal = site.proposalService.propose(ERIN, Drafts.named("Podcasts"));
        assertEquals(List.of(proposal), site.proposalService.open(COORDINATOR));

        Topic topic = site.proposalService.accept(
                COORDINATOR, proposal.id(), proposal.version(), Drafts.withSynonyms("Podcasting", "Podcasts"));

        assertEquals(List.of(), site.proposalService.open(COORDINATOR));
        assertEquals(Optional.of(topic), mine().topic());
        assertEquals(Optional.of(topic), site.catalogService.named(ERIN, "podcasts"));
        assertEquals(Act.ADDED, newestChange().act());
    }

    @Test
    public void a_proposal_becomes_another_name_of_a_topic_that_is_there() {
        Topic media = site.topic("Audio and video");
        Proposal proposal = site.proposalService.propose(ERIN, Drafts.named("Podcasts"));

        site.proposalService.acceptAsSynonym(
                COORDINATOR, proposal.id(), 1, media.id(), Drafts.withSynonyms("Podcasts", "Podcasting"));

        assertEquals(List.of(media), site.catalogService.topics(ERIN));
        assertEquals(Optional.of(media), site.catalogService.named(ERIN, "podcasts"));
        assertEquals(Optional.of(media), site.catalogService.named(ERIN, "podcasting"));
        assertEquals(List.of(), site.proposalService.open(COORDINATOR));
        assertEquals(Proposal.State.SYNONYM, mine().proposal().state());
        assertEquals(Optional.of(media), mine().topic());
        assertEquals("synonyms", newestChange().difference().field());
    }

    @Test
    public void a_name_that_the_topic_has_already_is_accepted_and_changes_nothing() {
        Topic media = site.topic("Podcasts");
        Proposal proposal = site.proposalService.propose(ERIN, Drafts.named("Podcasting"));

        site.proposalService.acceptAsSynonym(COORDINATOR, proposal.id(), 1, media.id(), Drafts.named(" PODCASTS"));

        assertEquals(Proposal.State.SYNONYM, mine().proposal().state());
        assertEquals(1, site.topics.details(media.id()).orElseThrow().version());
    }

    @Test
    public void a_name_of_another_topic_becomes_no_second_one() {
        Topic media = site.topic("Audio and video");
        Proposal proposal = site.proposalService.propose(ERIN, Drafts.named("Vlogs"));
        site.topic("Podcasts");

        assertRefused(
                "name",
                () -> site.proposalService.acceptAsSynonym(
                        COORDINATOR, proposal.id(), 1, media.id(), Drafts.named("Podcasts")));
        assertRefused(
                "targetId",
                () -> site.proposalService.acceptAsSynonym(COORDINATOR, proposal.id(), 1, 0, Drafts.named("Vlogs")));
        assertTrue(mine().proposal().isOpen());
    }

    @Test
    public void whoever_proposed_a_topic_reads_why_it_was_declined() {
        Proposal proposal = site.proposalService.propose(ERIN, Drafts.named("Podcasts"));

        site.proposalService.decline(COORDINATOR, proposal.id(), proposal.version(), "We have it:\nsee Short video.");

        Proposal declined = mine().proposal();
        assertEquals(Proposal.State.DECLINED, declined.state());
        assertEquals("We have it:\nsee Short video.", declined.reason());
        assertEquals(List.of(), site.catalogService.topics(ERIN));
        assertEquals(Act.DECLINED, newestChange().act());
    }

    @Test
    public void nothing_is_declined_without_a_reason() {
        Proposal proposal = site.proposalService.propose(ERIN, Drafts.named("Podcasts"));

        assertRefused("reason", () -> site.proposalService.decline(COORDINATOR, proposal.id(), 1, "  "));
        assertTrue(mine().proposal().isOpen());
    }

    @Test
    public void two_coordinators_decide_on_a_proposal_only_once() {
        Proposal proposal = site.proposalService.propose(ERIN, Drafts.named("Podcasts"));
        site.proposalService.decline(COORDINATOR, proposal.id(), proposal.version(), "No");

        assertThrows(
                Refused.class,
                () -> site.proposalService.accept(COORDINATOR, proposal.id(), 1, Drafts.named("Podcasts")));
        assertEquals(List.of(), site.catalogService.topics(ERIN));
    }

    @Test
    public void one_person_cannot_bury_the_coordinators() {
        for (int number = 0; number < 10; number++) {
            site.proposalService.propose(ERIN, Drafts.named("Idea " + number));
        }

        assertRefused("", () -> site.proposalService.propose(ERIN, Drafts.named("One more")));
    }

    @Test
    public void only_coordinators_decide_and_edit() {
        Topic topic = site.topic("Podcasts");
        Proposal proposal = site.proposalService.propose(ERIN, Drafts.named("Vlogs"));

        assertThrows(NotPermitted.class, () -> site.proposalService.open(ERIN));
        assertThrows(
                NotPermitted.class, () -> site.proposalService.accept(ERIN, proposal.id(), 1, Drafts.named("Vlogs")));
        assertThrows(
                NotPermitted.class,
                () -> site.proposalService.acceptAsSynonym(ERIN, proposal.id(), 1, 1, Drafts.named("Vlogs")));
        assertThrows(NotPermitted.class, () -> site.proposalService.decline(ERIN, proposal.id(), 1, "No"));
        assertThrows(NotPermitted.class, () -> site.coordinationService.topics(ERIN));
        assertThrows(
                NotPermitted.class, () -> site.coordinationService.edit(ERIN, topic.id(), 1, Drafts.named("Audio")));
        assertThrows(NotPermitted.class, () -> site.coordinationService.retire(ERIN, topic.id(), 1));
        assertThrows(NotPermitted.class, () -> site.coordinationService.merge(ERIN, topic.id(), 1, 1, 1));
        assertThrows(NotPermitted.class, () -> site.coordinationService.undo(ERIN, 1));
        assertThrows(NotPermitted.class, () -> history(ERIN, OptionalInt.empty(), 10));
        assertThrows(NotPermitted.class, () -> site.proposalService.propose(Reader.anonymous(), Drafts.named("Vlogs")));
    }

    @Test
    public void an_edit_changes_all_and_the_history_tells_each_part() {
        Topic topic = site.topic("Podcasts");

        site.coordinationService.edit(
                COORDINATOR,
                topic.id(),
                1,
                new TopicDraft("Podcasting", "social-media", "About Podcasts", "Audio", "Show it", "Try it"));

        TopicDetails edited =
                site.coordinationService.topic(COORDINATOR, topic.id()).orElseThrow();
        assertEquals("Podcasting", edited.topic().name());
        assertEquals(List.of("Audio"), edited.synonyms());
        assertEquals(2, edited.version());
        assertEquals(
                List.of("name", "category", "synonyms", "mentorPrompts", "menteePrompts"),
                site.coordinationService.since(COORDINATOR, topic.id(), 1).stream()
                        .map(change -> change.difference().field())
                        .toList());
        assertEquals(List.of(), site.coordinationService.since(COORDINATOR, topic.id(), 2));
    }

    @Test
    public void an_edit_of_an_older_version_is_refused_and_the_history_tells_what_the_other_one_changed() {
        Topic topic = site.topic("Podcasts");
        site.coordinationService.edit(COORDINATOR, topic.id(), 1, Drafts.named("Podcasting"));

        assertRefused("", () -> site.coordinationService.edit(COORDINATOR, topic.id(), 1, Drafts.named("Audio")));

        assertEquals(
                "Podcasting",
                site.catalogService.topic(ERIN, topic.id()).orElseThrow().name());
        Change other =
                site.coordinationService.since(COORDINATOR, topic.id(), 1).get(0);
        assertEquals("Podcasts", other.difference().before());
        assertEquals("Podcasting", other.difference().after());
    }

    @Test
    public void an_edit_that_changes_nothing_leaves_no_trace() {
        Topic topic = site.topic("Podcasts");

        site.coordinationService.edit(COORDINATOR, topic.id(), 1, Drafts.named("Podcasts"));

        assertEquals(List.of(), history(COORDINATOR, OptionalInt.empty(), 10));
        assertEquals(
                1,
                site.coordinationService
                        .topic(COORDINATOR, topic.id())
                        .orElseThrow()
                        .version());
    }

    @Test
    public void a_retired_topic_leaves_the_catalog_and_offers_survive_until_it_comes_back() {
        Topic retired = site.topic("Fax");
        Topic other = site.topic("Podcasts");
        offer(0, retired);

        site.coordinationService.retire(COORDINATOR, retired.id(), 1);

        assertEquals(List.of(other), site.catalogService.topics(ERIN));
        offer(1, other);
        assertRefused("name", () -> site.proposalService.propose(ERIN, Drafts.named("fax")));

        site.coordinationService.reinstate(COORDINATOR, retired.id(), 2);

        assertEquals(
                List.of("Fax", "Podcasts"),
                site.profileService.profile(COORDINATOR, ERIN.loggedIn()).orElseThrow().offers().stream()
                        .map(offer -> offer.topic().name())
                        .toList());
        assertEquals(
                TopicState.ACTIVE,
                site.coordinationService
                        .topic(COORDINATOR, retired.id())
                        .orElseThrow()
                        .state());
    }

    @Test
    public void the_history_is_read_page_by_page_with_the_newest_first() {
        Topic topic = site.topic("Podcasts");
        for (int version = 1; version <= 5; version++) {
            site.clock.pass(Duration.ofMinutes(1));
            site.coordinationService.edit(
                    COORDINATOR, topic.id(), version, Drafts.withSynonyms("Podcasts", "v" + version));
        }

        List<Change> first = history(COORDINATOR, OptionalInt.empty(), 2);
        List<Change> second = history(COORDINATOR, OptionalInt.of(first.get(1).id()), 2);

        assertEquals(
                List.of("v5", "v4"),
                first.stream().map(change -> change.difference().after()).toList());
        assertEquals(
                List.of("v3", "v2"),
                second.stream().map(change -> change.difference().after()).toList());
        assertFalse(first.get(0).at().isBefore(first.get(1).at()));
    }

    @Test
    public void in_read_only_mode_nothing_is_changed() {
        Topic topic = site.topic("Podcasts");
        site.becomeReadOnly();

        assertThrows(Refused.class, () -> site.proposalService.propose(ERIN, Drafts.named("Vlogs")));
        assertThrows(Refused.class, () -> site.coordinationService.retire(COORDINATOR, topic.id(), 1));
        assertThrows(
                Refused.class, () -> site.coordinationService.edit(COORDINATOR, topic.id(), 1, Drafts.named("Audio")));
    }

    private void offer(int version, Topic topic) {
        site.profileService.change(
                ERIN, People.saying(version, List.of(new Offer(topic.id(), new Level(3), "")), List.of()));
    }

    /** The newest proposal of Erin. */
    private OwnProposal mine() {
        return site.proposalService.mine(ERIN).get(0);
    }

    private Change newestChange() {
        return history(COORDINATOR, OptionalInt.empty(), 1).get(0);
    }

    private List<Change> history(Reader reader, OptionalInt before, int size) {
        return site.historyService.page(
                reader, new HistoryQuery(Optional.of(Matter.Area.TOPICS), Optional.empty(), before, size));
    }

    private static void assertRefused(String field, Runnable act) {
        List<Violation> violations = assertThrows(Refused.class, act::run).violations();
        assertEquals(field, violations.get(0).field());
    }
}
