package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Care;
import org.reversementoring.profile.Intervention;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.People;
import org.reversementoring.profile.PersonInCare;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.ProfileChange;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.RollPage;
import org.reversementoring.profile.RollQuery;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.Step;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class PeopleServiceIT {
    private static final Reader CORA = Readers.coordinator();
    private static final Reader ERIN = Readers.employee("erin");
    private static final RollQuery EVERYBODY =
            new RollQuery("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;

    public PeopleServiceIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Test
    public void everybody_stands_in_the_roll_however_they_take_part() {
        join(ERIN);
        site.profiles.put(List.of(People.somebody("ann"), People.mentor("bob", "Sales")));

        List<RollPage.Entry> entries = site.peopleService.page(CORA, EVERYBODY).entries();

        assertEquals(List.of("ann", "bob", "erin"), usernames(entries));
        assertEquals(
                List.of(Standing.NOT_YET, Standing.TAKING_PART, Standing.TAKING_PART),
                entries.stream().map(RollPage.Entry::standing).toList());
        assertEquals(
                "the role of who does not take part is not shown",
                Optional.empty(),
                entries.get(0).role());
        assertEquals(Optional.of(Role.BOTH), entries.get(1).role());
        assertEquals("Sales", entries.get(1).department());
    }

    @Test
    public void people_are_found_by_the_beginning_of_their_name_by_standing_role_and_department() {
        join(ERIN);
        site.profiles.put(List.of(People.somebody("ann"), People.mentor("bob", "Sales"), People.somebody("a%b")));

        assertEquals(List.of("a%b", "ann"), found("A", Optional.empty(), Optional.empty(), Optional.empty()));
        assertEquals(List.of("a%b"), found("a%b", Optional.empty(), Optional.empty(), Optional.empty()));
        assertEquals(List.of(), found("nn", Optional.empty(), Optional.empty(), Optional.empty()));
        assertEquals(List.of(), found("x\\", Optional.empty(), Optional.empty(), Optional.empty()));
        assertEquals(
                List.of("a%b", "ann"), found("", Optional.of(Standing.NOT_YET), Optional.empty(), Optional.empty()));
        assertEquals(List.of("bob", "erin"), found("", Optional.empty(), Optional.of(Role.BOTH), Optional.empty()));
        assertEquals(
                List.of("bob"),
                found("b", Optional.of(Standing.TAKING_PART), Optional.of(Role.BOTH), Optional.of("Sales")));
    }

    @Test
    public void every_department_can_be_chosen_whether_it_has_mentors_or_not() {
        site.profiles.put(List.of(
                People.mentor("bob", "Sales"),
                People.mentor("cleo", "Sales"),
                quiet(People.mentor("dan", "Finance")),
                People.somebody("ann")));

        assertEquals(
                List.of("Finance", "Sales"),
                site.peopleService.page(CORA, EVERYBODY).departments());
    }

    /** The same person, not yet taking part. */
    private static Profile quiet(Profile profile) {
        return new Profile(
                profile.person(),
                profile.version(),
                profile.sortName(),
                profile.facts(),
                Participation.none(),
                List.of(),
                List.of());
    }

    @Test
    public void turning_the_pages_shows_everybody_once() {
        List<String> expected = new ArrayList<>();
        for (int number = 100; number < 221; number++) {
            expected.add("p" + number);
        }
        site.profiles.put(expected.stream().map(People::somebody).toList());

        List<String> shown = new ArrayList<>();
        RollPage page = site.peopleService.page(CORA, EVERYBODY);
        shown.addAll(usernames(page.entries()));
        tables.takeStatements();
        while (page.next().isPresent()) {
            page = site.peopleService.page(
                    CORA, new RollQuery("", Optional.empty(), Optional.empty(), Optional.empty(), page.next()));
            shown.addAll(usernames(page.entries()));
        }

        assertEquals(expected, shown);
        assertTrue(tables.takeStatements().size() <= 2 * 7);
    }

    @Test
    public void a_pause_is_told_to_the_person_and_ended_by_a_coordinator() {
        Topic topic = join(ERIN);

        care(Care.PAUSE);
        assertEquals(Standing.PAUSED, erin().standing());
        assertEquals(EnumSet.of(Care.RESUME, Care.REMOVE), erin().possible());
        assertEquals(0, site.topics.byId(topic.id()).orElseThrow().offers());
        assertEquals(
                Optional.of(new Intervention(
                        ERIN.loggedIn(), Intervention.Kind.PAUSED, Standing.TAKING_PART, true, site.clock.instant())),
                site.profileService.mine(ERIN).intervention());

        care(Care.RESUME);
        assertEquals(Standing.TAKING_PART, erin().standing());
        assertEquals(1, site.topics.byId(topic.id()).orElseThrow().offers());
    }

    @Test
    public void who_was_removed_comes_back_as_they_were() {
        join(ERIN);
        care(Care.PAUSE);
        care(Care.REMOVE);
        assertEquals(Standing.LEFT, erin().standing());
        assertTrue(site.profileService
                .profile(CORA, ERIN.loggedIn())
                .orElseThrow()
                .offers()
                .isEmpty());

        care(Care.RESTORE);

        assertEquals(Standing.PAUSED, erin().standing());
        assertEquals(EnumSet.of(Care.RESUME, Care.REMOVE), erin().possible());
        assertEquals(1, site.profileService.mine(ERIN).offers().size());
    }

    @Test
    public void what_people_decide_themselves_is_left_alone() {
        join(ERIN);
        say(Step.PAUSE);
        assertEquals(Set.of(Care.REMOVE), erin().possible());

        care(Care.REMOVE);
        care(Care.RESTORE);
        assertEquals(Set.of(Care.REMOVE), erin().possible());

        care(Care.REMOVE);
        say(Step.SAVE);
        assertEquals(Standing.TAKING_PART, erin().standing());
        assertEquals(Optional.empty(), site.profileService.mine(ERIN).intervention());

        say(Step.LEAVE);
        assertEquals(Set.of(Care.INVITE), erin().possible());
        assertThrows(Refused.class, () -> care(Care.RESTORE));
    }

    @Test
    public void somebody_unknown_is_invited_without_anything_being_said_for_them() {
        care(Care.INVITE);

        assertEquals(Standing.NOT_YET, erin().standing());
        assertEquals(List.of(), site.peopleService.page(CORA, EVERYBODY).entries());
        assertEquals(
                Intervention.Kind.INVITED,
                site.profileService.mine(ERIN).intervention().orElseThrow().kind());
    }

    @Test
    public void who_has_no_account_any_more_is_seen_and_can_be_forgotten() {
        join(ERIN);
        site.accounts.remove("erin");

        assertEquals(
                Optional.empty(),
                site.peopleService.page(CORA, EVERYBODY).entries().get(0).account());
        assertEquals(Set.of(Care.FORGET), erin().possible());
        care(Care.FORGET);

        assertEquals(Optional.empty(), site.peopleService.person(CORA, ERIN.loggedIn()));
        assertEquals(List.of(), site.peopleService.page(CORA, EVERYBODY).entries());
    }

    @Test
    public void the_history_tells_what_was_done_and_nothing_of_what_people_say() {
        join(ERIN);
        care(Care.PAUSE);
        say(Step.RESUME);

        List<Change> changes = site.historyService.page(
                CORA, new HistoryQuery(Optional.empty(), ERIN.person(), OptionalInt.empty(), 10));

        assertEquals(1, changes.size());
        assertEquals(Change.Act.PAUSED, changes.get(0).act());
        assertEquals(CORA.loggedIn(), changes.get(0).by());
        assertEquals(Matter.person(ERIN.loggedIn()), changes.get(0).matter());
        assertEquals("", changes.get(0).difference().after());
    }

    @Test
    public void of_two_coordinators_the_second_is_refused() {
        join(ERIN);
        String state = erin().state();
        site.peopleService.care(CORA, ERIN.loggedIn(), state, Care.PAUSE);

        assertThrows(Refused.class, () -> site.peopleService.care(CORA, ERIN.loggedIn(), state, Care.REMOVE));
        assertEquals(Standing.PAUSED, erin().standing());
    }

    @Test
    public void what_people_write_meanwhile_keeps_nobody_from_caring() {
        join(ERIN);
        String state = erin().state();
        say(Step.SAVE);

        site.peopleService.care(CORA, ERIN.loggedIn(), state, Care.PAUSE);

        assertEquals(Standing.PAUSED, erin().standing());
    }

    @Test
    public void only_coordinators_look_after_people() {
        join(ERIN);
        PersonKey person = ERIN.loggedIn();

        for (Reader reader : List.of(ERIN, Reader.anonymous())) {
            assertThrows(NotPermitted.class, () -> site.peopleService.page(reader, EVERYBODY));
            assertThrows(NotPermitted.class, () -> site.peopleService.person(reader, person));
            assertThrows(NotPermitted.class, () -> site.peopleService.named(reader, "erin"));
            assertThrows(NotPermitted.class, () -> site.peopleService.care(reader, person, "", Care.PAUSE));
        }
        assertFalse(site.peopleService.person(Readers.administrator(), person).isEmpty());
    }

    @Test
    public void in_read_only_mode_nothing_is_done() {
        join(ERIN);
        site.becomeReadOnly();

        assertThrows(Refused.class, () -> care(Care.PAUSE));
        assertEquals(Standing.TAKING_PART, erin().standing());
    }

    private Topic join(Reader reader) {
        Topic topic = site.topic("Podcasts");
        site.profileService.change(
                reader, People.saying(0, List.of(new Offer(topic.id(), new Level(3), "")), List.of()));
        return topic;
    }

    private void say(Step step) {
        int version = site.profileService.mine(ERIN).version();
        site.profileService.change(
                ERIN,
                new ProfileChange(
                        version,
                        step,
                        People.typed(),
                        People.typedOffers(site.profileService.mine(ERIN).offers()),
                        List.of()));
    }

    private void care(Care care) {
        site.peopleService.care(CORA, ERIN.loggedIn(), erin().state(), care);
    }

    private PersonInCare erin() {
        return site.peopleService.person(CORA, ERIN.loggedIn()).orElseThrow();
    }

    private List<String> found(
            String name, Optional<Standing> standing, Optional<Role> role, Optional<String> department) {
        return usernames(site.peopleService
                .page(CORA, new RollQuery(name, standing, role, department, Optional.empty()))
                .entries());
    }

    private static List<String> usernames(List<RollPage.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.account().orElseThrow().username())
                .toList();
    }
}
