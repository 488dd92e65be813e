package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Audience;
import org.reversementoring.profile.Mark;
import org.reversementoring.profile.MarkService;
import org.reversementoring.profile.MarkedPeople;
import org.reversementoring.profile.OneProfile;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class MarksIT {
    private static final Reader ERIN = Readers.employee("erin");
    private static final PersonKey ADA = People.account("ada").key();

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;

    public MarksIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Test
    public void whom_one_bookmarks_or_hides_is_found_in_one_place_by_name() {
        site.markService.put(ERIN, "cleo", Mark.BOOKMARKED);
        site.markService.put(ERIN, "bob", Mark.HIDDEN);
        site.markService.put(ERIN, "ada", Mark.BOOKMARKED);

        MarkedPeople mine = site.markService.mine(ERIN);

        assertEquals(List.of("Ada", "Cleo"), bookmarked(mine));
        assertEquals(
                List.of("Bob"), mine.hidden().stream().map(Account::fullName).toList());
    }

    @Test
    public void a_person_has_one_mark_at_most() {
        site.markService.put(ERIN, "ada", Mark.BOOKMARKED);
        site.markService.put(ERIN, "ada", Mark.HIDDEN);
        site.markService.put(ERIN, "ada", Mark.HIDDEN);

        assertEquals(Optional.of(Mark.HIDDEN), site.markService.of(ERIN, ADA));
        assertEquals(1, rows());
    }

    @Test
    public void a_mark_can_be_taken_away_and_made_again() {
        site.markService.put(ERIN, "ada", Mark.HIDDEN);
        site.markService.remove(ERIN, "ada");
        assertEquals(Optional.empty(), site.markService.of(ERIN, ADA));

        site.markService.remove(ERIN, "ada");
        site.markService.put(ERIN, "ada", Mark.BOOKMARKED);

        assertEquals(Optional.of(Mark.BOOKMARKED), site.markService.of(ERIN, ADA));
    }

    @Test
    public void nobody_is_told_of_the_marks_of_others_not_even_an_administrator() {
        site.markService.put(ERIN, "ada", Mark.HIDDEN);
        site.markService.put(ERIN, "admin", Mark.BOOKMARKED);

        for (Reader other : List.of(Readers.administrator(), Readers.employee("ada"), Readers.employee("bob"))) {
            assertEquals(new MarkedPeople(List.of(), List.of()), site.markService.mine(other));
            assertEquals(Optional.empty(), site.markService.of(other, ADA));
            assertEquals(
                    Optional.empty(), site.markService.of(other, ERIN.person().orElseThrow()));
        }
    }

    @Test
    public void a_bookmark_opens_nothing_that_the_person_keeps_to_themselves() {
        List<Topic> topics = List.of(site.topic("Offered"), site.topic("Wished"));
        site.profiles.put(List.of(OneProfile.inVersion(0, Standing.TAKING_PART, Audience.NOBODY, topics)));
        site.markService.put(ERIN, "ada", Mark.BOOKMARKED);

        assertEquals(
                List.of(site.profileService.profile(ERIN, "ada").orElseThrow()),
                site.markService.mine(ERIN).bookmarked());
        assertTrue(site.markService.mine(ERIN).bookmarked().get(0).wishes().isEmpty());
    }

    @Test
    public void marks_go_with_either_account() {
        site.markService.put(ERIN, "ada", Mark.BOOKMARKED);
        site.markService.put(ERIN, "bob", Mark.HIDDEN);
        site.markService.put(Readers.employee("ada"), "erin", Mark.HIDDEN);
        site.markService.put(Readers.employee("bob"), "cleo", Mark.HIDDEN);

        site.profileService.forget(ERIN.person().orElseThrow());
        assertEquals(1, rows());
        site.profileService.forget(People.account("cleo").key());
        assertEquals(0, rows());
    }

    @Test
    public void an_account_that_is_gone_is_not_listed() {
        site.markService.put(ERIN, "ada", Mark.BOOKMARKED);
        site.markService.put(ERIN, "bob", Mark.HIDDEN);
        site.accounts.remove("ada");
        site.accounts.remove("bob");

        assertEquals(new MarkedPeople(List.of(), List.of()), site.markService.mine(ERIN));
    }

    @Test
    public void there_is_room_for_two_hundred_marks_of_each_kind() {
        IntStream.range(0, MarkService.MOST_MARKS).forEach(i -> site.markService.put(ERIN, "person" + i, Mark.HIDDEN));

        Refused refused = assertThrows(Refused.class, () -> site.markService.put(ERIN, "one-too-many", Mark.HIDDEN));
        site.markService.put(ERIN, "person7", Mark.HIDDEN);
        site.markService.put(ERIN, "somebody-else", Mark.BOOKMARKED);

        assertEquals(
                List.of("profile.mark.too-many-hidden"),
                refused.violations().stream()
                        .map(violation -> violation.messageKey())
                        .toList());
        assertEquals(MarkService.MOST_MARKS + 1, rows());
    }

    @Test
    public void nobody_marks_themselves_or_somebody_who_is_not_there() {
        for (String username : new String[] {"erin", "nobody", "", " ", null}) {
            assertThrows(Refused.class, () -> site.markService.put(ERIN, username, Mark.HIDDEN));
        }
        assertEquals(0, rows());
    }

    @Test
    public void only_those_who_have_logged_in_mark_anybody() {
        assertThrows(NotPermitted.class, () -> site.markService.put(Reader.anonymous(), "ada", Mark.HIDDEN));
        assertThrows(NotPermitted.class, () -> site.markService.remove(Reader.anonymous(), "ada"));
        assertThrows(NotPermitted.class, () -> site.markService.mine(Reader.anonymous()));
        assertEquals(Optional.empty(), site.markService.of(Reader.anonymous(), ADA));
        assertEquals(Optional.empty(), site.markService.person(Reader.anonymous(), "ada"));
    }

    @Test
    public void in_read_only_mode_nothing_is_marked() {
        site.markService.put(ERIN, "ada", Mark.HIDDEN);
        site.becomeReadOnly();

        assertThrows(Refused.class, () -> site.markService.put(ERIN, "bob", Mark.HIDDEN));
        assertThrows(Refused.class, () -> site.markService.remove(ERIN, "ada"));
        assertEquals(Optional.of(Mark.HIDDEN), site.markService.of(ERIN, ADA));
    }

    @Test
    public void all_marks_of_a_reader_cost_one_statement() {
        site.markService.put(ERIN, "ada", Mark.HIDDEN);
        site.markService.put(ERIN, "bob", Mark.BOOKMARKED);
        tables.takeStatements();

        Map<PersonKey, Mark> marks = new ActiveObjectsMarks(tables.activeObjects()).of(ERIN.loggedIn());

        assertEquals(2, marks.size());
        assertEquals(1, tables.takeStatements().size());
    }

    private int rows() {
        return tables.activeObjects().count(MarkRow.class);
    }

    private static List<String> bookmarked(MarkedPeople people) {
        return people.bookmarked().stream()
                .map(person -> person.account().fullName())
                .toList();
    }
}
