package org.reversementoring.circle.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.call.Postbox;
import org.reversementoring.catalog.Topic;
import org.reversementoring.circle.CircleView;
import org.reversementoring.circle.CircleView.Standing;
import org.reversementoring.circle.Gate;
import org.reversementoring.circle.NewCircle;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.NewInvitation;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingStep;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Role;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class CircleIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BO = Readers.employee("bo");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CLEO = Readers.employee("cleo");
    private static final Reader DORA = Readers.employee("dora");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private int programme;
    private Topic topic;

    public CircleIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void begin() {
        programme = site.programme("Spring").id();
        topic = site.topic("Generative AI");
        person("ada", Role.BOTH, 2, Optional.empty(), Set.of());
        Stream.of("ben", "cleo", "dora", "bo").forEach(one -> person(one, Role.BOTH, 2, Optional.empty(), Set.of()));
    }

    @Test
    public void a_mentor_opens_a_circle_people_ask_are_let_in_and_it_begins_with_all_of_them() {
        Pairing circle = opened(ADA, "Prompts that work");
        assertEquals(1, site.places.taken(key("ada"), Part.MENTOR));

        for (Reader one : List.of(BEN, CLEO)) {
            CircleView listed = site.circleService
                    .open(one, OptionalInt.of(topic.id()), Integer.MAX_VALUE)
                    .circles()
                    .get(0);
            assertEquals("Prompts that work", listed.group().title());
            assertEquals(Standing.STRANGER, listed.standing());
            assertEquals(Set.of(Part.MENTOR, Part.MENTEE), listed.parts());
            site.entryService.ask(one, circle.id(), Part.MENTEE);
        }
        assertEquals(Standing.ASKED, standing(BEN, circle));
        Gate gate = site.entryService.gate(ADA, circle.id()).orElseThrow();
        assertEquals(2, gate.asking().size());
        assertEquals(2, gate.missing());
        site.entryService.letIn(ADA, circle.id(), "ben");
        site.entryService.letIn(ADA, circle.id(), "cleo");
        assertEquals(1, site.places.taken(key("ben"), Part.MENTEE));
        Pairing begun = site.pairingService.start(ADA, circle.id(), read(circle).version());

        assertEquals(PairingState.ACTIVE, begun.state());
        assertEquals(3, begun.participants().size());
        assertEquals(begun, read(circle));
        assertEquals(Set.of(key("ada"), key("cleo")), site.pairings.partnersOf(key("ben")));
        assertEquals("Prompts that work", live(BEN).group().orElseThrow().title());
        assertEquals(
                List.of("OPEN", "JOIN", "JOIN", "START"),
                site.pairings.transitions(circle.id()).stream()
                        .map(step -> step.step().name())
                        .toList());
    }

    @Test
    public void hosts_invite_and_whoever_says_yes_is_in_and_whoever_says_no_is_not_asked_again() {
        Pairing circle = opened(ADA, "Prompts");
        site.entryService.invite(ADA, circle.id(), "ben", Part.MENTEE);
        site.entryService.invite(ADA, circle.id(), "bo", Part.MENTOR);
        site.entryService.invite(ADA, circle.id(), "cleo", Part.MENTEE);

        assertEquals(
                List.of("Prompts"),
                site.circleService.waiting(BEN).stream()
                        .map(one -> one.group().title())
                        .toList());
        site.entryService.come(BEN, circle.id());
        site.entryService.come(BO, circle.id());
        site.entryService.takeBack(CLEO, circle.id());

        assertEquals(Standing.MEMBER, standing(BEN, circle));
        assertEquals(Standing.HOST, standing(BO, circle));
        assertEquals(Standing.PAST, standing(CLEO, circle));
        assertEquals(3, read(circle).participants().size());
        assertRefused(
                "circle.invite.not-possible", () -> site.entryService.invite(BO, circle.id(), "cleo", Part.MENTEE));
        assertRefused("circle.ask.already", () -> site.entryService.ask(CLEO, circle.id(), Part.MENTEE));
        assertRefused("circle.request.gone", () -> site.entryService.come(CLEO, circle.id()));
    }

    @Test
    public void two_yeses_meet_in_whichever_order_they_come() {
        Pairing circle = opened(ADA, "Prompts");
        site.entryService.ask(BEN, circle.id(), Part.MENTEE);
        site.entryService.invite(ADA, circle.id(), "ben", Part.MENTEE);
        site.entryService.invite(ADA, circle.id(), "cleo", Part.MENTEE);
        site.entryService.ask(CLEO, circle.id(), Part.MENTEE);

        assertEquals(
                List.of(key("ada"), key("ben"), key("cleo")),
                read(circle).participants().stream().map(one -> one.person()).toList());
        assertEquals(List.of(), site.requests.of(circle.id()));
    }

    @Test
    public void only_hosts_let_people_in_once_it_has_begun() {
        Pairing circle = begun();
        site.entryService.ask(DORA, circle.id(), Part.MENTEE);

        for (Reader other : List.of(BEN, DORA, Readers.coordinator(), Readers.administrator())) {
            assertEquals(Optional.empty(), site.entryService.gate(other, circle.id()));
            assertThrows(NotPermitted.class, () -> site.entryService.letIn(other, circle.id(), "dora"));
            assertThrows(NotPermitted.class, () -> site.entryService.pass(other, circle.id(), "dora"));
            assertThrows(NotPermitted.class, () -> site.entryService.invite(other, circle.id(), "bo", Part.MENTEE));
        }
        site.entryService.letIn(ADA, circle.id(), "dora");
        assertEquals(4, read(circle).participants().size());
        assertTrue(site.pairings.arePaired(key("dora"), key("ben")));
    }

    @Test
    public void somebody_leaves_and_another_one_takes_the_place() {
        Pairing circle = begun();
        site.pairingService.leave(BEN, circle.id(), read(circle).version());

        assertEquals(0, site.places.taken(key("ben"), Part.MENTEE));
        assertEquals(Optional.empty(), site.pairingService.pairing(BEN, circle.id()));
        assertTrue(site.pairingService.hasLeft(BEN, circle.id()));
        assertFalse(site.pairings.arePaired(key("ben"), key("ada")));
        assertEquals(Standing.STRANGER, standing(BEN, circle));
        site.entryService.invite(ADA, circle.id(), "dora", Part.MENTEE);
        site.entryService.come(DORA, circle.id());
        assertEquals(
                List.of(key("ada"), key("cleo"), key("dora")),
                read(circle).participants().stream().map(one -> one.person()).toList());
        assertEquals(1, site.places.taken(key("dora"), Part.MENTEE));
    }

    @Test
    public void whom_a_host_takes_out_has_a_place_again_and_is_told_in_a_friendly_way_without_a_name() {
        Pairing circle = begun();
        assertRefused(
                "pairing.step.not-now",
                () -> site.pairingService.remove(ADA, circle.id(), read(circle).version(), "nobody"));
        site.noticeService.deliver(50);
        site.pairingService.remove(ADA, circle.id(), read(circle).version(), "ben");
        site.noticeService.deliver(50);

        assertEquals(0, site.places.taken(key("ben"), Part.MENTEE));
        assertEquals(Optional.empty(), site.pairingService.pairing(BEN, circle.id()));
        assertTrue(subjects("ben").contains("Prompts goes on without you"));
        assertTrue(subjects("cleo").contains("News of Prompts"));
        assertFalse(subjects("ada").contains("News of Prompts"));
        PairingView.Event last = site.pairingService.history(CLEO, circle.id()).get(4);
        assertEquals(PairingStep.REMOVE, last.step());
        assertEquals(Optional.empty(), last.by());
        assertEquals(Standing.STRANGER, standing(BEN, circle));
    }

    @Test
    public void a_host_reads_who_would_like_to_come_to_their_groups_and_nobody_else_does() {
        Pairing gathering = opened(ADA, "Agents");
        Pairing live = begun();
        site.entryService.ask(BEN, gathering.id(), Part.MENTEE);
        site.entryService.ask(DORA, gathering.id(), Part.MENTEE);
        site.entryService.ask(DORA, live.id(), Part.MENTEE);
        site.entryService.invite(ADA, gathering.id(), "cleo", Part.MENTEE);
        List<Integer> both = List.of(gathering.id(), live.id());

        Map<Integer, List<Account>> asking = site.entryService.asking(ADA, both);

        assertEquals(
                List.of(key("ben"), key("dora")),
                asking.get(gathering.id()).stream().map(Account::key).toList());
        assertEquals(List.of(People.account("dora")), asking.get(live.id()));
        assertEquals(Map.of(), site.entryService.asking(CLEO, both));
        site.entryService.letIn(ADA, live.id(), "dora");
        assertEquals(Set.of(gathering.id()), site.entryService.asking(ADA, both).keySet());
    }

    @Test
    public void where_a_programme_has_none_nobody_opens_one_and_those_that_are_there_go_on() {
        Pairing circle = opened(ADA, "Prompts");
        site.programmes.openCircles(programme, false);

        assertRefused("circle.open.none", () -> opened(ADA, "One more"));
        assertRefused(
                "circle.open.none",
                () -> site.openingService.open(Readers.coordinator(), typed("One more", "8", "ada")));
        assertEquals(List.of(), site.openingService.programmes(ADA));
        assertEquals(
                List.of(programme),
                site.openingService.programmesWithout(ADA).stream()
                        .map(Programme::id)
                        .toList());
        site.entryService.ask(BEN, circle.id(), Part.MENTEE);
        site.entryService.letIn(ADA, circle.id(), "ben");
        assertEquals(Standing.MEMBER, standing(BEN, circle));
        assertEquals(List.of("Prompts"), listed(DORA));
    }

    @Test
    public void the_last_day_is_the_day_that_the_host_chose_for_readers_anywhere() {
        Pairing circle = opened(ADA, "Prompts");

        assertEquals(lastDay(), read(circle).group().orElseThrow().lastDay());
        assertEquals(
                lastDay().toString(),
                site.openingService.typed(ADA, circle.id()).orElseThrow().until());
    }

    @Test
    public void who_has_no_place_left_as_a_mentor_is_told_before_the_form() {
        person("ada", Role.BOTH, 0, Optional.empty(), Set.of());
        assertFalse(site.openingService.lacksPlace(ADA));
        for (int number = 0; number < 3; number++) {
            opened(ADA, "Prompts " + number);
        }

        assertTrue(site.openingService.lacksPlace(ADA));
        assertRefused("circle.ask.no-place", () -> opened(ADA, "One more"));
        assertFalse(site.openingService.lacksPlace(Readers.coordinator()));
    }

    @Test
    public void what_stands_between_two_people_gets_one_answer_and_leaves_no_trace() {
        Pairing circle = opened(ADA, "Prompts");
        person("below", Role.BOTH, 2, Optional.of("ada"), Set.of());
        person("shy", Role.BOTH, 2, Optional.empty(), Set.of(key("ada")));
        person("ada", Role.BOTH, 2, Optional.empty(), Set.of(key("ben")));

        for (Reader one : List.of(Readers.employee("below"), Readers.employee("shy"), BEN)) {
            assertEquals(Standing.STRANGER, standing(one, circle));
            assertRefused("pairing.group.not-possible", () -> site.entryService.ask(one, circle.id(), Part.MENTEE));
        }
        for (String one : List.of("below", "shy", "ben")) {
            assertRefused(
                    "circle.invite.not-possible", () -> site.entryService.invite(ADA, circle.id(), one, Part.MENTEE));
        }
        assertEquals(List.of(), site.requests.of(circle.id()));
    }

    @Test
    public void what_people_can_change_themselves_they_are_told() {
        Pairing circle = opened(ADA, "Prompts");
        person("ben", Role.MENTOR, 2, Optional.empty(), Set.of());
        person("cleo", Role.BOTH, 0, Optional.empty(), Set.of());
        person(
                "dora",
                Role.BOTH,
                2,
                Optional.empty(),
                Set.of(),
                site.programme("Autumn").id());

        assertRefused("pairing.invite.not-a-mentee", () -> site.entryService.ask(BEN, circle.id(), Part.MENTEE));
        assertRefused("circle.ask.no-place", () -> site.entryService.ask(CLEO, circle.id(), Part.MENTEE));
        assertRefused("circle.ask.other-programme", () -> site.entryService.ask(DORA, circle.id(), Part.MENTEE));
    }

    @Test
    public void a_coordinator_opens_one_for_a_mentor_who_is_asked_and_it_is_listed_with_their_yes() {
        Pairing circle = site.openingService.open(Readers.coordinator(), typed("Prompts", "8", "ada"));

        assertEquals(List.of(), circle.participants());
        assertEquals(List.of(), listed(BEN));
        assertRefused(
                "circle.mentor.nobody",
                () -> site.openingService.open(Readers.coordinator(), typed("Other", "8", "nobody")));
        site.entryService.come(ADA, circle.id());
        assertEquals(List.of("Prompts"), listed(BEN));
        assertThrows(NotPermitted.class, () -> site.openingService.open(Readers.employee("eve"), typed("X", "8", "")));
    }

    @Test
    public void nobody_sees_one_to_which_nobody_can_come_but_those_in_it() {
        Pairing circle = begun();
        assertEquals(List.of("Prompts"), listed(DORA));

        site.clock.pass(Duration.ofDays(40));

        assertEquals(List.of(), listed(DORA));
        assertEquals(Optional.empty(), site.circleService.circle(DORA, circle.id()));
        assertThrows(NotPermitted.class, () -> site.entryService.ask(DORA, circle.id(), Part.MENTEE));
        assertThrows(NotPermitted.class, () -> site.circleService.circle(Reader.anonymous(), circle.id()));
        assertEquals(Standing.MEMBER, standing(BEN, circle));
        int pair = site.pair(programme, key("dora"), key("bo"));
        assertEquals(Optional.empty(), site.circleService.circle(DORA, pair));
    }

    @Test
    public void a_gathering_that_never_begins_comes_to_nothing_by_night_and_frees_all_places() {
        Pairing circle = opened(ADA, "Prompts");
        site.entryService.invite(ADA, circle.id(), "ben", Part.MENTEE);
        site.entryService.come(BEN, circle.id());
        site.clock.pass(Duration.ofDays(60));

        site.nightWatch.pass();

        assertEquals(Optional.of(Ending.EXPIRED), read(circle).ending());
        assertEquals(0, site.places.taken(key("ada"), Part.MENTOR));
        assertEquals(0, site.places.taken(key("ben"), Part.MENTEE));
    }

    @Test
    public void by_night_a_group_goes_on_without_those_whose_account_is_gone() {
        Pairing circle = begun();
        site.accounts.remove("ben");

        site.nightWatch.pass();

        assertEquals(
                List.of(key("ada"), key("cleo")),
                read(circle).participants().stream().map(one -> one.person()).toList());
        assertEquals(0, site.places.taken(key("ben"), Part.MENTEE));
        assertEquals(Set.of(), live(CLEO).findings());
    }

    @Test
    public void a_circle_stands_in_the_way_of_no_pairing_beside_it() {
        begun();

        Pairing asked = site.pairingService.invite(BEN, new NewInvitation("ada", Part.MENTEE, 0, 0, ""));

        assertEquals(PairingState.ACCEPTED_BY_SOME, asked.state());
        assertEquals(List.of(asked.id()), ids(site.pairings.between(key("ada"), key("ben"))));
    }

    private static List<Integer> ids(List<Pairing> pairings) {
        return pairings.stream().map(Pairing::id).toList();
    }

    @Test
    public void a_host_changes_what_it_says_and_of_two_who_do_so_at_once_the_second_looks_again() {
        Pairing circle = opened(ADA, "Prompts");
        Pairing changed = site.openingService.change(ADA, circle.id(), circle.version(), typed("Agents", "5", ""));

        assertEquals("Agents", changed.group().orElseThrow().title());
        assertEquals(changed, read(circle));
        assertRefused(
                "pairing.step.outdated",
                () -> site.openingService.change(ADA, circle.id(), circle.version(), typed("Later", "5", "")));
        assertRefused("circle.number.not-in-range", () -> site.openingService.open(ADA, typed("Agents", "2", "")));
        assertEquals(
                "Agents",
                site.openingService.typed(ADA, circle.id()).orElseThrow().title());
        assertEquals(Optional.empty(), site.openingService.typed(BEN, circle.id()));
    }

    @Test
    public void whoever_presses_a_button_twice_opens_one() {
        opened(ADA, "Prompts");

        assertRefused("pairing.invite.already", () -> opened(ADA, "Prompts"));
    }

    @Test
    public void the_last_place_in_a_circle_is_given_once_however_many_come_at_once() throws Exception {
        Pairing circle = site.openingService.open(ADA, typed("Prompts", "3", ""));
        List<String> people = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            people.add("guest" + number);
            person("guest" + number, Role.BOTH, 2, Optional.empty(), Set.of());
            site.entryService.invite(ADA, circle.id(), "guest" + number, Part.MENTEE);
        }
        site.entryService.come(Readers.employee("guest1"), circle.id());

        ExecutorService doors = Executors.newFixedThreadPool(people.size());
        CountDownLatch together = new CountDownLatch(people.size() - 1);
        List<Future<Boolean>> answers = people.stream()
                .skip(1)
                .map(one -> doors.submit(() -> {
                    together.countDown();
                    together.await();
                    return came(one, circle.id());
                }))
                .toList();
        int came = 0;
        for (Future<Boolean> answer : answers) {
            came += answer.get() ? 1 : 0;
        }
        doors.shutdown();

        assertEquals(1, came);
        assertEquals(3, read(circle).participants().size());
        assertEquals(
                2,
                people.stream()
                        .mapToInt(one -> site.places.taken(key(one), Part.MENTEE))
                        .sum());
    }

    private boolean came(String username, int id) {
        try {
            site.entryService.come(Readers.employee(username), id);
            return true;
        } catch (Refused late) {
            return false;
        }
    }

    @Test
    public void whoever_is_forgotten_waits_nowhere() {
        Pairing circle = opened(ADA, "Prompts");
        site.entryService.ask(BEN, circle.id(), Part.MENTEE);

        site.requests.forget(key("ben"));

        assertEquals(List.of(), site.requests.of(circle.id()));
    }

    @Test
    public void people_are_told_by_the_name_of_the_group_and_never_that_somebody_said_no() {
        Pairing circle = opened(ADA, "Prompts");
        site.entryService.ask(BEN, circle.id(), Part.MENTEE);
        site.entryService.ask(CLEO, circle.id(), Part.MENTEE);
        site.entryService.letIn(ADA, circle.id(), "ben");
        site.entryService.pass(ADA, circle.id(), "cleo");
        site.noticeService.deliver(50);

        assertEquals(
                List.of("Somebody would like to come to Prompts", "Somebody would like to come to Prompts"),
                subjects("ada"));
        assertEquals(List.of("You are in Prompts"), subjects("ben"));
        assertEquals(List.of(), subjects("cleo"));
    }

    @Test
    public void letters_lead_whoever_is_not_in_the_group_to_what_they_can_open() {
        Pairing circle = begun();
        site.noticeService.deliver(50);

        site.pairingService.remove(ADA, circle.id(), read(circle).version(), "ben");
        site.entryService.invite(ADA, circle.id(), "dora", Part.MENTEE);
        site.noticeService.deliver(50);

        for (String outside : List.of("ben", "dora")) {
            assertTrue(outside, lastLetter(outside).contains("https://wiki.example/my-mentoring\n"));
            assertFalse(outside, lastLetter(outside).contains("https://wiki.example/pairing/"));
        }
        assertTrue(lastLetter("cleo").contains("https://wiki.example/pairing/" + circle.id()));
    }

    private List<String> subjects(String username) {
        return letters(username).map(Postbox.Sent::subject).toList();
    }

    private String lastLetter(String username) {
        return letters(username).reduce((earlier, later) -> later).orElseThrow().text();
    }

    private Stream<Postbox.Sent> letters(String username) {
        return site.postbox.sent().stream().filter(letter -> letter.to().equals(key(username)));
    }

    @Test
    public void a_page_of_circles_takes_as_many_statements_for_many_as_for_one() {
        opened(ADA, "Prompts 0");
        int one = statements();
        for (int number = 1; number < 5; number++) {
            opened(ADA, "Prompts " + number);
        }

        assertEquals(one, statements());
    }

    private int statements() {
        tables.takeStatements();
        site.circleService.open(BEN, OptionalInt.empty(), Integer.MAX_VALUE);
        return tables.takeStatements().size();
    }

    private Pairing begun() {
        Pairing circle = opened(ADA, "Prompts");
        for (Reader one : List.of(BEN, CLEO)) {
            site.entryService.ask(one, circle.id(), Part.MENTEE);
        }
        site.entryService.letIn(ADA, circle.id(), "ben");
        site.entryService.letIn(ADA, circle.id(), "cleo");
        return site.pairingService.start(ADA, circle.id(), read(circle).version());
    }

    private Pairing opened(Reader reader, String title) {
        return site.openingService.open(reader, typed(title, "8", ""));
    }

    private NewCircle typed(String title, String most, String mentor) {
        return new NewCircle(
                GroupFormat.CIRCLE.name(),
                programme,
                topic.id(),
                title,
                "We show each other what works.",
                "3",
                most,
                lastDay().toString(),
                MeetingFormat.REMOTE.name(),
                "English",
                mentor);
    }

    private LocalDate lastDay() {
        return LocalDate.ofInstant(site.clock.instant(), ZoneOffset.UTC).plusDays(20);
    }

    private Pairing read(Pairing circle) {
        return site.pairings.byId(circle.id()).orElseThrow();
    }

    private PairingView live(Reader reader) {
        return site.pairingService.mine(reader).live().get(0);
    }

    private Standing standing(Reader reader, Pairing circle) {
        return site.circleService.circle(reader, circle.id()).orElseThrow().standing();
    }

    private List<String> listed(Reader reader) {
        return site.circleService.open(reader, OptionalInt.empty(), Integer.MAX_VALUE).circles().stream()
                .map(one -> one.group().title())
                .toList();
    }

    private static void assertRefused(String why, Runnable attempt) {
        assertEquals(
                why,
                assertThrows(Refused.class, attempt::run).violations().get(0).messageKey());
    }

    private void person(String username, Role role, int places, Optional<String> manager, Set<PersonKey> avoided) {
        person(username, role, places, manager, avoided, programme);
    }

    private void person(
            String username, Role role, int places, Optional<String> manager, Set<PersonKey> avoided, int inProgramme) {
        Profile empty = site.profiles.of(key(username)).orElseGet(() -> People.somebody(username));
        Participation none = Participation.none();
        site.transactions.inOne(() -> site.profiles.put(List.of(new Profile(
                empty.person(),
                empty.version(),
                empty.sortName(),
                new Facts(
                        "",
                        OptionalInt.empty(),
                        Optional.empty(),
                        manager.map(CircleIT::key),
                        "",
                        Optional.empty(),
                        List.of()),
                new Participation(
                        org.reversementoring.profile.Standing.TAKING_PART,
                        role,
                        places + 3,
                        places,
                        "",
                        "",
                        none.format(),
                        none.hours(),
                        "",
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        avoided,
                        Set.of(inProgramme),
                        Map.of()),
                List.of(new Offer(known(username).id(), new Level(4), "")),
                List.of()))));
    }

    /** Ada and Bo know what the circles are about. */
    private Topic known(String username) {
        boolean own = Set.of("ada", "bo").contains(username);
        return own
                ? topic
                : site.topics.all().stream()
                        .filter(one -> one.name().equals("What " + username + " knows"))
                        .findFirst()
                        .orElseGet(() -> site.topic("What " + username + " knows"));
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }
}
