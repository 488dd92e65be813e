package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Audience;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.OneProfile;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Reason;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.WhyShown;
import org.reversementoring.profile.Wish;
import org.reversementoring.profile.WorkingHours;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

/** Erin asks why she is shown Ada, who offers the first topic and wishes for the second. */
@RunWith(Parameterized.class)
public class ReasonsIT {
    private static final Reader ERIN = Readers.employee("erin");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private List<Topic> topics;

    public ReasonsIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void addTopics() {
        topics = List.of(site.topic("Offered"), site.topic("Wished"));
    }

    @Test
    public void all_that_two_people_share_is_told_the_strongest_first() {
        ada(Standing.TAKING_PART, Audience.EVERYONE);
        erin(Standing.TAKING_PART, Role.BOTH);

        assertEquals(
                new WhyShown(
                        true,
                        List.of(
                                new Reason.OffersMyWish(topics.get(0), new Level(4)),
                                new Reason.WishesMyOffer(topics.get(1), new Level(2)),
                                new Reason.SameLanguages(List.of(Locale.JAPANESE)),
                                new Reason.SameSite("Basel"),
                                new Reason.SameHours(4),
                                new Reason.OtherDepartment("Research & Design"))),
                why());
    }

    @Test
    public void no_reason_gives_away_what_the_person_keeps_to_themselves() {
        erin(Standing.TAKING_PART, Role.BOTH);
        for (Audience chosen : List.of(Audience.NOBODY, Audience.COORDINATORS, Audience.PARTNER)) {
            ada(Standing.TAKING_PART, chosen);

            assertEquals(
                    List.of(
                            new Reason.OffersMyWish(topics.get(0), new Level(4)),
                            new Reason.SameSite("Basel"),
                            new Reason.OtherDepartment("Research & Design")),
                    why().reasons());
        }
    }

    @Test
    public void a_partner_is_told_what_is_meant_for_partners() {
        erin(Standing.TAKING_PART, Role.BOTH);
        ada(Standing.TAKING_PART, Audience.PARTNER);
        site.pair(ERIN.loggedIn(), People.account("ada").key());

        assertEquals(6, why().reasons().size());
    }

    @Test
    public void somebody_who_has_left_has_nothing_in_common_but_what_the_organisation_says() {
        erin(Standing.TAKING_PART, Role.BOTH);
        ada(Standing.LEFT, Audience.EVERYONE);

        assertEquals(new WhyShown(false, List.of(new Reason.OtherDepartment("Research & Design"))), why());
    }

    @Test
    public void a_break_is_no_listing() {
        ada(Standing.PAUSED, Audience.EVERYONE);

        assertFalse(why().listed());
    }

    @Test
    public void a_learner_hears_of_offers_and_a_mentor_of_wishes() {
        ada(Standing.TAKING_PART, Audience.EVERYONE);

        erin(Standing.TAKING_PART, Role.MENTEE);
        assertTrue(why().reasons().get(0) instanceof Reason.OffersMyWish);
        erin(Standing.TAKING_PART, Role.MENTOR);
        assertTrue(why().reasons().get(0) instanceof Reason.WishesMyOffer);
        erin(Standing.LEFT, Role.BOTH);
        assertTrue(why().reasons().stream().noneMatch(reason -> reason instanceof Reason.OffersMyWish));
    }

    @Test
    public void somebody_of_whom_nothing_is_known_shares_nothing() {
        ada(Standing.TAKING_PART, Audience.EVERYONE);

        assertEquals(new WhyShown(true, List.of()), why());
    }

    @Test
    public void a_page_of_the_directory_is_explained_in_five_statements() {
        ada(Standing.TAKING_PART, Audience.EVERYONE);
        erin(Standing.TAKING_PART, Role.BOTH);
        List<String> shown = new ArrayList<>(List.of("ada", "erin", "nobody"));
        IntStream.range(0, 200).forEach(i -> shown.add("person" + i));
        WhyShown alone = why();
        tables.takeStatements();

        Map<String, WhyShown> why = site.reasonService.why(ERIN, shown);

        assertEquals(5, tables.takeStatements().size());
        assertEquals(alone, why.get("ada"));
        assertEquals(
                Set.of(),
                Set.copyOf(List.of("erin", "nobody")).stream()
                        .filter(why::containsKey)
                        .collect(Collectors.toSet()));
        assertEquals(new WhyShown(false, List.of()), why.get("person0"));
    }

    @Test
    public void only_those_who_have_logged_in_ask() {
        assertThrows(NotPermitted.class, () -> site.reasonService.why(Reader.anonymous(), List.of("ada")));
    }

    private WhyShown why() {
        return site.reasonService.why(
                ERIN, site.profileService.profile(ERIN, "ada").orElseThrow());
    }

    private void ada(Standing standing, Audience chosen) {
        site.profiles.remove(People.account("ada").key());
        site.profiles.put(List.of(OneProfile.inVersion(0, standing, chosen, topics)));
    }

    /** Like Ada, but for the department; on Fridays she works in Basel while it is afternoon in Tokyo. */
    private void erin(Standing standing, Role role) {
        site.profiles.remove(ERIN.loggedIn());
        Profile nothing = People.somebody("erin");
        Facts facts = new Facts(
                "Sales",
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                "basel",
                Optional.of(ZoneId.of("Europe/Zurich")),
                List.of(Locale.FRENCH, Locale.JAPANESE));
        Participation said = new Participation(
                standing,
                role,
                1,
                1,
                "",
                "",
                MeetingFormat.BOTH,
                Optional.of(new WorkingHours(
                        Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), LocalTime.of(3, 0), LocalTime.of(9, 0))),
                "",
                Optional.empty(),
                List.of(),
                Set.of(),
                Set.of(),
                Map.of());
        site.profiles.put(List.of(new Profile(
                nothing.person(),
                0,
                nothing.sortName(),
                facts,
                said,
                List.of(new Offer(topics.get(1).id(), new Level(5), "")),
                List.of(new Wish(topics.get(0).id(), new Level(3), "", Priority.SOON)))));
    }
}
