package org.reversementoring.pairing.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.reversementoring.catalog.Topic;
import org.reversementoring.pairing.NewInvitation;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.DirectoryEntry;
import org.reversementoring.profile.DirectoryPage;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetCount;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Order;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.ProfileChange;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.Step;
import org.reversementoring.profile.TypedParticipation;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

/** What the directory and a profile say of places while pairings begin and end. */
@RunWith(Parameterized.class)
public class FreePlacesIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CLEO = Readers.employee("cleo");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private final Map<String, Topic> topics = new HashMap<>();
    private int programme;

    public FreePlacesIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void three_people_take_part() {
        programme = site.programme("Spring").id();
        Stream.of("ada", "ben", "cleo").forEach(username -> says(username, 1));
    }

    @Test
    public void whoever_has_a_learner_for_each_place_has_none_left_until_one_ends() {
        assertFree("ada", "ben", "cleo");

        Pairing pairing = paired(BEN, "ada");
        assertFree("ben", "cleo");
        assertEquals(OptionalInt.of(0), seen("ada").freePlaces());
        assertEquals(OptionalInt.of(1), seen("ada").mentorCapacity());
        assertEquals(OptionalInt.of(0), listed("ada").capacity());

        site.pairingService.endEarly(BEN, pairing.id(), pairing.version(), Optional.empty());
        assertFree("ada", "ben", "cleo");
        assertEquals(OptionalInt.of(1), seen("ada").freePlaces());
    }

    @Test
    public void an_invitation_takes_no_place_and_what_comes_to_nothing_frees_none() {
        says("ada", 2);
        paired(BEN, "ada");
        Pairing asked = invite(CLEO, "ada");
        assertEquals(OptionalInt.of(1), seen("ada").freePlaces());

        site.pairingService.decline(ADA, asked.id(), asked.version());
        assertEquals(OptionalInt.of(1), seen("ada").freePlaces());
        assertFree("ada", "ben", "cleo");
    }

    @Test
    public void a_renewal_keeps_the_place_and_the_other_way_round_it_is_the_partners() {
        Pairing first = closing(paired(BEN, "ada"));
        Pairing second = site.pairingService.renew(BEN, first.id(), first.version(), false);
        Pairing going = site.pairingService.accept(ADA, second.id(), second.version());
        assertFree("ben", "cleo");

        Pairing again = closing(going);
        Pairing swapped = site.pairingService.renew(BEN, again.id(), again.version(), true);
        site.pairingService.accept(ADA, swapped.id(), swapped.version());
        assertFree("ada", "cleo");
    }

    @Test
    public void what_time_ends_frees_its_place() {
        Pairing pairing = paired(BEN, "ada");
        site.clock.pass(Duration.between(site.clock.instant(), pairing.until()).plusDays(1));

        for (int night = 0; night < 2; night++) {
            site.nightWatch.pass();
            site.clock.pass(Duration.ofDays(60));
        }

        assertFree("ada", "ben", "cleo");
    }

    @Test
    public void more_or_fewer_places_are_counted_against_those_that_are_taken() {
        Pairing pairing = paired(BEN, "ada");

        says("ada", 2);
        assertFree("ada", "ben", "cleo");
        assertEquals(OptionalInt.of(1), seen("ada").freePlaces());
        paired(CLEO, "ada");
        assertFree("ben", "cleo");

        says("ada", 1);
        assertEquals(OptionalInt.of(0), seen("ada").freePlaces());
        site.pairingService.endEarly(BEN, pairing.id(), pairing.version(), Optional.empty());
        assertFree("ben", "cleo");
    }

    @Test
    public void a_break_an_import_and_a_merge_of_topics_leave_the_number_as_it_is() {
        paired(BEN, "ada");

        Profile before = site.profiles.of(key("ada")).orElseThrow();
        site.importService.apply(
                Readers.administrator(),
                site.importService.paste(Readers.administrator(), "username,department\nada,Sales\n"));
        Profile after = site.profiles.of(key("ada")).orElseThrow();
        assertEquals("Sales", after.facts().department());
        assertEquals(before.taken(), after.taken());
        assertFree("ben", "cleo");

        site.transactions.inOne(() -> site.profiles.put(List.of(People.standing(after, Standing.PAUSED))));
        says("ada", 1);
        site.profileService.change(ADA, change("ada", 1, Step.RESUME));
        assertFree("ben", "cleo");

        Topic other = site.topic("Vlogs");
        site.coordinationService.merge(
                Readers.administrator(),
                topics.get("ada").id(),
                version(topics.get("ada")),
                other.id(),
                version(other));
        assertFree("ben", "cleo");
    }

    @Test
    public void somebody_who_is_forgotten_is_counted_no_more_and_their_partner_may_end_it() {
        Pairing pairing = paired(BEN, "ada");

        site.profileService.forget(key("ada"));
        assertFree("ben", "cleo");

        site.pairingService.endEarly(BEN, pairing.id(), pairing.version(), Optional.empty());
        assertFree("ben", "cleo");
    }

    @Test
    public void whatever_begins_and_ends_at_once_leaves_the_right_number() throws Exception {
        List<String> learners = Stream.of("dan", "erin", "finn", "gus").toList();
        learners.forEach(username -> says(username, 1));
        says("ada", 4);
        Pairing going = paired(BEN, "ada");

        for (int round = 0; round < 4; round++) {
            List<Runnable> attempts = new ArrayList<>();
            for (String learner : learners) {
                Pairing asked = site.pairings.between(key(learner), key("ada")).stream()
                        .findFirst()
                        .orElseGet(() -> invite(Readers.employee(learner), "ada"));
                attempts.add(() -> site.pairingService.accept(ADA, asked.id(), 1));
            }
            int capacity = 4 + round;
            attempts.add(() -> says("ada", capacity));
            attempts.add(() -> site.pairingService.endEarly(BEN, going.id(), going.version(), Optional.empty()));
            atOnce(attempts);
            assertConsistent();
        }

        assertEquals(4, site.places.taken(key("ada"), Part.MENTOR));
        assertTrue(found().contains("ada"));
    }

    private static void atOnce(List<Runnable> attempts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(attempts.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<?>> outcomes = new ArrayList<>();
            for (Runnable attempt : attempts) {
                outcomes.add(threads.submit(() -> {
                    start.await();
                    try {
                        attempt.run();
                    } catch (Refused secondIsRefused) {
                        // Whoever was faster decides.
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> outcome : outcomes) {
                outcome.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void assertFree(String... usernames) {
        assertEquals(List.of(usernames), found());
        assertConsistent();
    }

    /** What is kept is what is counted. */
    private void assertConsistent() {
        for (DirectoryEntry entry : page(Map.of()).entries()) {
            PersonKey person = entry.account().key();
            Profile profile = site.profiles.of(person).orElseThrow();
            assertEquals(site.places.taken(person, Part.MENTOR), profile.taken());
        }
        assertEquals(
                page(Map.of()).entries().stream()
                        .filter(entry -> entry.capacity().orElseThrow() > 0)
                        .map(entry -> entry.account().username())
                        .toList(),
                found());
        List<FacetCount> before = site.facets.all();
        assertEquals(
                List.of(found().size()),
                before.stream()
                        .filter(count -> count.facet() == Facet.PLACES)
                        .map(FacetCount::mentors)
                        .toList());
        site.transactions.inOne(() -> site.facets.recount(List.of(new FacetValue(Facet.PLACES, Facet.FREE))));
        assertEquals(before, site.facets.all());
    }

    private List<String> found() {
        return page(Map.of(Facet.PLACES, Facet.FREE)).entries().stream()
                .map(entry -> entry.account().username())
                .toList();
    }

    private DirectoryEntry listed(String username) {
        return page(Map.of()).entries().stream()
                .filter(entry -> entry.account().username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private DirectoryPage page(Map<Facet, String> filters) {
        return site.directoryService.page(CLEO, new DirectoryQuery("", filters, Order.NAME, Optional.empty(), 24));
    }

    private ProfileView seen(String username) {
        return site.profileService.profile(CLEO, username).orElseThrow();
    }

    private Pairing invite(Reader mentee, String mentor) {
        return site.pairingService.invite(mentee, new NewInvitation(mentor, Part.MENTEE, programme, 0, ""));
    }

    private Pairing paired(Reader mentee, String mentor) {
        Pairing asked = invite(mentee, mentor);
        return site.pairingService.accept(Readers.employee(mentor), asked.id(), asked.version());
    }

    private Pairing closing(Pairing pairing) {
        return site.pairingService.beginClosing(BEN, pairing.id(), pairing.version());
    }

    /** Takes part as a mentor of so many, and as a learner. */
    private void says(String username, int places) {
        site.profileService.change(Readers.employee(username), change(username, places, Step.SAVE));
    }

    private ProfileChange change(String username, int places, Step step) {
        TypedParticipation typed = new TypedParticipation(
                "BOTH",
                Integer.toString(places),
                "5",
                "",
                "",
                "BOTH",
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                Map.of());
        Topic topic = topics.computeIfAbsent(username, known -> site.topic("What only " + known + " knows"));
        int version = site.profiles.of(key(username)).map(Profile::version).orElse(0);
        return new ProfileChange(
                version, step, typed, People.typedOffers(List.of(new Offer(topic.id(), new Level(4), ""))), List.of());
    }

    private int version(Topic some) {
        return site.topics.details(some.id()).orElseThrow().version();
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }
}
