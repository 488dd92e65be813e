package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.MyProfile;
import org.reversementoring.profile.Order;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.ProfileChange;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.Step;
import org.reversementoring.profile.TypedInterest;
import org.reversementoring.profile.TypedParticipation;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class ParticipationIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BOB = Readers.employee("bob");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private Topic offered;
    private Topic wished;

    public ParticipationIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void addTopics() {
        offered = site.topic("Generative AI");
        wished = site.topic("Cloud basics");
    }

    @Test
    public void everything_said_comes_back_as_it_was() {
        Profile ada = saidBy(People.outspoken());

        site.profiles.put(List.of(ada));

        assertEquals(
                People.outspoken(), site.profiles.of(ada.person()).orElseThrow().participation());
    }

    @Test
    public void a_second_word_replaces_the_first() {
        Profile ada = saidBy(People.outspoken());
        site.profiles.put(List.of(ada));

        site.profiles.put(List.of(
                new Profile(ada.person(), 1, ada.sortName(), ada.facts(), Participation.none(), List.of(), List.of())));

        assertEquals(
                Participation.none(),
                site.profiles.of(ada.person()).orElseThrow().participation());
    }

    @Test
    public void saving_is_joining() {
        assertEquals(Standing.NOT_YET, mine().participation().standing());

        save(Step.SAVE);

        assertEquals(Standing.TAKING_PART, mine().participation().standing());
        assertEquals(List.of("Ada"), found());
    }

    @Test
    public void a_break_hides_from_directory_and_catalog_until_it_ends() {
        save(Step.SAVE);

        save(Step.PAUSE);

        assertEquals(List.of(), found());
        assertEquals(0, demand(offered).offers());
        assertEquals(0, demand(wished).wishes());
        assertTrue(seen().paused());

        save(Step.SAVE);
        assertEquals(List.of(), found());

        save(Step.RESUME);
        assertEquals(List.of("Ada"), found());
        assertEquals(1, demand(offered).offers());
        assertEquals(1, demand(wished).wishes());
    }

    @Test
    public void whoever_leaves_is_seen_no_more_and_comes_back_as_they_were() {
        save(Step.SAVE);

        save(Step.LEAVE);

        assertEquals(List.of(), found());
        assertEquals(List.of(), seen().offers());
        assertEquals("", seen().introduction());
        assertEquals(Optional.empty(), seen().role());

        save(Step.SAVE);
        assertEquals(List.of("Ada"), found());
        assertEquals("I knit", seen().introduction());
    }

    @Test
    public void a_learner_is_not_listed_as_a_mentor_whatever_they_once_offered() {
        change(new ProfileChange(0, Step.SAVE, typed("MENTEE", "", ""), offers(), wishes()));

        assertEquals(List.of(), found());
        assertEquals(0, demand(offered).offers());
        assertEquals(1, demand(wished).wishes());
        assertEquals(List.of(), seen().offers());
    }

    @Test
    public void the_form_is_filled_with_what_organisation_and_account_know() {
        site.profiles.put(List.of(People.wellKnown("ada")));

        Participation shown = mine().participation();

        assertEquals("Zürich 🏔", shown.site());
        assertEquals("Europe/Zurich", shown.zone().orElseThrow().getId());
        assertEquals(3, shown.languages().size());
        assertEquals(
                List.of("en"),
                site.profileService.mine(BOB).participation().languages().stream()
                        .map(language -> language.toLanguageTag())
                        .toList());
    }

    @Test
    public void what_people_leave_as_the_organisation_said_follows_its_next_file() {
        site.profiles.put(List.of(People.wellKnown("ada")));
        TypedParticipation typed = new TypedParticipation(
                "BOTH",
                "1",
                "1",
                "",
                "",
                "BOTH",
                List.of(),
                "",
                "",
                "Zürich 🏔",
                "Asia/Tokyo",
                "",
                "",
                "",
                List.of(),
                Map.of());

        change(new ProfileChange(1, Step.SAVE, typed, offers(), wishes()));

        Participation kept = kept().participation();
        assertEquals("", kept.site());
        assertEquals("Asia/Tokyo", kept.zone().orElseThrow().getId());
    }

    @Test
    public void a_file_does_not_bring_back_whoever_has_left() {
        save(Step.SAVE);
        save(Step.LEAVE);

        assertEquals(Standing.LEFT, kept().participation().enrolled().standing());
        assertEquals(Standing.TAKING_PART, Participation.none().enrolled().standing());
    }

    @Test
    public void those_one_would_like_or_rather_not_meet_are_kept_and_told_to_nobody() {
        change(new ProfileChange(0, Step.SAVE, typed("BOTH", "bob, carl", "mallory"), offers(), wishes()));

        MyProfile mine = mine();

        assertEquals(2, mine.participation().preferred().size());
        assertEquals(1, mine.participation().avoided().size());
        assertEquals(3, mine.people().size());
        for (Reader reader : List.of(BOB, Readers.employee("mallory"), Readers.administrator())) {
            String view =
                    site.profileService.profile(reader, "ada").orElseThrow().toString();
            assertTrue(List.of("bob", "carl", "mallory").stream().noneMatch(view::contains));
        }
    }

    @Test
    public void a_person_whose_account_is_gone_is_on_nobodys_list() {
        change(new ProfileChange(0, Step.SAVE, typed("BOTH", "", "eve"), offers(), wishes()));

        site.profileService.forget(People.account("eve").key());

        assertEquals(0, kept().participation().avoided().size());
    }

    @Test
    public void without_a_programme_taking_part_joins_none() {
        save(Step.SAVE);

        assertEquals(Standing.TAKING_PART, kept().standing());
        assertEquals(Set.of(), joined());
    }

    @Test
    public void taking_part_joins_the_only_open_programme_without_a_choice() {
        Programme only = programme("ONLY");
        close(programme("OLD"));

        save(Step.SAVE);

        assertEquals(Set.of(only.id()), joined());
        assertEquals(List.of(), mine().programmes());
    }

    @Test
    public void whoever_took_part_before_there_was_a_programme_joins_it_with_the_next_change() {
        save(Step.SAVE);
        Programme only = programme("ONLY");

        save(Step.SAVE);

        assertEquals(Set.of(only.id()), joined());
    }

    @Test
    public void with_several_open_programmes_one_joins_those_one_has_chosen() {
        Programme first = programme("FIRST");
        Programme second = programme("SECOND");
        Programme third = programme("THIRD");

        choose(Step.SAVE, first, third);
        assertEquals(Set.of(first.id(), third.id()), joined());
        assertEquals(List.of(first, second, third), mine().programmes());

        choose(Step.PAUSE, second);
        assertEquals(Set.of(second.id()), joined());
    }

    @Test
    public void with_several_open_programmes_nobody_takes_part_without_choosing_one() {
        programme("FIRST");
        programme("SECOND");

        assertEquals(List.of(Violation.of("programmes", "profile.programmes.none")), refusedChoice());
        assertEquals(Optional.empty(), site.profiles.of(ADA.loggedIn()));
    }

    @Test
    public void nobody_joins_a_closed_programme_or_one_that_does_not_exist() {
        Programme open = programme("OPEN");
        Programme closed = programme("CLOSED");
        close(closed);
        Programme unknown = new Programme(
                open.id() + 1_000, 1, "", "", "", false, NotesPlace.SHARED_SPACE, true, ADA.loggedIn(), Instant.EPOCH);

        assertEquals(
                List.of(Violation.of("programmes", "profile.programmes.closed", "CLOSED")),
                refusedChoice(open, closed));
        assertEquals(List.of(Violation.of("programmes", "profile.choice.unknown")), refusedChoice(unknown));
        assertEquals(Optional.empty(), site.profiles.of(ADA.loggedIn()));
    }

    @Test
    public void whoever_is_in_a_programme_stays_in_it_when_it_closes() {
        Programme closing = programme("CLOSING");
        Programme second = programme("SECOND");
        programme("THIRD");
        choose(Step.SAVE, closing);
        close(closing);

        choose(Step.SAVE);
        assertEquals(Set.of(closing.id()), joined());
        assertEquals(
                List.of("CLOSING"),
                mine().closed().stream().map(Programme::name).toList());

        choose(Step.SAVE, closing, second);
        assertEquals(Set.of(closing.id(), second.id()), joined());
    }

    @Test
    public void whoever_leaves_leaves_all_programmes_and_may_not_come_back_into_a_closed_one() {
        Programme closing = programme("CLOSING");
        Programme second = programme("SECOND");
        choose(Step.SAVE, closing, second);

        save(Step.LEAVE);
        assertEquals(Set.of(), joined());
        assertEquals(0, tables.activeObjects().count(EnrolmentRow.class));

        close(closing);
        assertEquals(
                List.of(Violation.of("programmes", "profile.programmes.closed", "CLOSING")), refusedChoice(closing));
        save(Step.SAVE);
        assertEquals(Set.of(second.id()), joined());
    }

    @Test
    public void others_see_in_which_programmes_somebody_is_once_there_are_several() {
        Programme first = programme("FIRST");
        save(Step.SAVE);
        assertEquals(List.of(), seen().programmes());

        programme("SECOND");

        assertEquals(List.of(first), seen().programmes());
        save(Step.LEAVE);
        assertEquals(List.of(), seen().programmes());
    }

    @Test
    public void nothing_is_left_of_the_programmes_of_a_person_whose_account_is_gone() {
        programme("ONLY");
        save(Step.SAVE);

        site.profileService.forget(ADA.loggedIn());

        assertEquals(0, tables.activeObjects().count(EnrolmentRow.class));
    }

    @Test
    public void everything_wrong_is_told_at_once_and_nothing_is_written() {
        TypedParticipation typed = new TypedParticipation(
                "BOSS",
                "11",
                "-1",
                "x".repeat(1_001),
                "nul \u0000",
                "TELEPATHY",
                List.of("MONDAY"),
                "17:00",
                "09:00",
                "y".repeat(101),
                "Europe/Atlantis",
                "Klingonese",
                "nobody-1, bob, ada",
                "bob",
                List.of("77", "x"),
                Map.of("GRADE", "EVERYONE", "HOURS", "EVERYONE", "x", "y"));

        Refused refused =
                assertThrows(Refused.class, () -> change(new ProfileChange(0, Step.SAVE, typed, offers(), wishes())));

        assertEquals(
                List.of(
                        "preferred",
                        "preferred",
                        "avoided",
                        "role",
                        "mentorCapacity",
                        "menteeCapacity",
                        "introduction",
                        "givesBack",
                        "format",
                        "hours",
                        "site",
                        "zone",
                        "languages",
                        "programmes"),
                refused.violations().stream().map(Violation::field).toList());
        assertEquals(Optional.empty(), site.profiles.of(ADA.loggedIn()));
    }

    private Profile saidBy(Participation said) {
        Profile ada = People.somebody("ada");
        return new Profile(ada.person(), 0, ada.sortName(), ada.facts(), said, List.of(), List.of());
    }

    private void save(Step step) {
        change(new ProfileChange(mine().version(), step, typed("BOTH", "", ""), offers(), wishes()));
    }

    private void change(ProfileChange change) {
        site.profileService.change(ADA, change);
    }

    private static TypedParticipation typed(String role, String preferred, String avoided) {
        return typed(role, preferred, avoided, List.of());
    }

    private static TypedParticipation typed(String role, String preferred, String avoided, List<String> programmes) {
        return new TypedParticipation(
                role,
                "2",
                "1",
                "I knit",
                "",
                "BOTH",
                List.of(),
                "",
                "",
                "",
                "",
                "",
                preferred,
                avoided,
                programmes,
                Map.of());
    }

    private Programme programme(String name) {
        return site.programmes.add(name, "", name, ADA.loggedIn(), site.clock.instant());
    }

    private void close(Programme programme) {
        site.programmes.change(programme.id(), programme.version(), programme.name(), "", true);
    }

    private void choose(Step step, Programme... programmes) {
        List<String> ids = Stream.of(programmes)
                .map(programme -> Integer.toString(programme.id()))
                .toList();
        change(new ProfileChange(mine().version(), step, typed("BOTH", "", "", ids), offers(), wishes()));
    }

    private List<Violation> refusedChoice(Programme... programmes) {
        return assertThrows(Refused.class, () -> choose(Step.SAVE, programmes)).violations();
    }

    private Set<Integer> joined() {
        return kept().participation().programmes();
    }

    private List<TypedInterest> offers() {
        return List.of(new TypedInterest(offered.id(), "3", "", ""));
    }

    private List<TypedInterest> wishes() {
        return List.of(new TypedInterest(wished.id(), "3", "", "SOON"));
    }

    private MyProfile mine() {
        return site.profileService.mine(ADA);
    }

    private Profile kept() {
        return site.profiles.of(ADA.loggedIn()).orElseThrow();
    }

    private ProfileView seen() {
        return site.profileService.profile(BOB, "ada").orElseThrow();
    }

    private Topic demand(Topic topic) {
        return site.topics.byId(topic.id()).orElseThrow();
    }

    /** In the whole directory, and among the mentors of the topic. */
    private List<String> found() {
        List<String> everywhere = found(Map.of());
        assertEquals(everywhere, found(Map.of(Facet.TOPIC, Integer.toString(offered.id()))));
        return everywhere;
    }

    private List<String> found(Map<Facet, String> filters) {
        DirectoryQuery query = new DirectoryQuery("", filters, Order.NAME, Optional.empty(), 10);
        return site.directoryService.page(BOB, query).entries().stream()
                .map(entry -> entry.account().fullName())
                .toList();
    }
}
