package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.DirectoryEntry;
import org.reversementoring.profile.DirectoryPage;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Profile;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class DirectoryIT {
    private static final Reader EMPLOYEE = Readers.employee("erin");
    private static final int PAGE = 7;

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private Topic ai;
    private Topic cloud;

    public DirectoryIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    /** Forty mentors of cloud, of whom every second knows AI too and every fourth works in Sales; names repeat. */
    @Before
    public void forty_mentors() {
        ai = site.topic("Generative AI");
        cloud = site.topic("Cloud basics");
        List<Profile> mentors = IntStream.range(0, 40).mapToObj(this::mentor).toList();
        site.profiles.put(mentors);
        site.departments.recount(List.of("Sales", "Research"));
    }

    private Profile mentor(int number) {
        String department = number % 4 == 0 ? "Sales" : "Research";
        int[] topics = number % 2 == 0 ? new int[] {ai.id(), cloud.id()} : new int[] {cloud.id()};
        Profile mentor = People.mentor("mentor" + number, department, topics);
        return new Profile(
                mentor.person(),
                0,
                "name " + number % 5,
                mentor.facts(),
                mentor.participation(),
                mentor.offers(),
                mentor.wishes());
    }

    @Test
    public void turning_the_pages_forward_shows_everybody_once() {
        assertEquals(40, everybodyForward(any()).stream().distinct().count());
        assertEquals(40, everybodyForward(any()).size());
    }

    @Test
    public void turning_the_pages_backward_shows_everybody_once_in_reverse() {
        List<String> forward = everybodyForward(any());

        List<String> backward = new ArrayList<>();
        DirectoryPage page = lastPage(any());
        while (true) {
            List<String> names = new ArrayList<>(usernames(page));
            Collections.reverse(names);
            backward.addAll(names);
            if (page.previous().isEmpty()) {
                break;
            }
            page = page(any(), page.previous());
        }
        Collections.reverse(backward);

        assertEquals(forward, backward);
    }

    @Test
    public void a_page_that_would_begin_before_the_first_person_is_the_first_page() {
        Optional<Cursor> beforeTheThird =
                page(of(2), page(of(2), Optional.empty()).next()).previous();

        assertEquals(usernames(page(of(5), Optional.empty())), usernames(page(of(5), beforeTheThird)));
    }

    @Test
    public void pages_of_a_topic_hold_those_who_offer_it() {
        DirectoryQuery query = new DirectoryQuery(OptionalInt.of(ai.id()), Optional.empty(), Optional.empty(), PAGE);

        List<String> mentors = everybodyForward(query);

        assertEquals(20, mentors.size());
        assertTrue(mentors.stream().allMatch(name -> Integer.parseInt(name.substring("mentor".length())) % 2 == 0));
    }

    @Test
    public void pages_of_a_topic_and_a_department_hold_those_of_both() {
        DirectoryQuery query =
                new DirectoryQuery(OptionalInt.of(ai.id()), Optional.of(" SALES "), Optional.empty(), PAGE);

        assertEquals(10, everybodyForward(query).size());
    }

    @Test
    public void pages_of_a_department_hold_its_people() {
        DirectoryQuery query = new DirectoryQuery(OptionalInt.empty(), Optional.of("sales"), Optional.empty(), PAGE);

        assertEquals(10, everybodyForward(query).size());
    }

    @Test
    public void a_department_or_topic_that_does_not_exist_has_nobody() {
        DirectoryQuery nowhere =
                new DirectoryQuery(OptionalInt.empty(), Optional.of("Nowhere\u0000"), Optional.empty(), PAGE);
        DirectoryQuery nothing = new DirectoryQuery(OptionalInt.of(-1), Optional.empty(), Optional.empty(), PAGE);

        assertTrue(page(nowhere, Optional.empty()).entries().isEmpty());
        assertTrue(page(nothing, Optional.empty()).entries().isEmpty());
    }

    @Test
    public void a_place_beyond_everybody_leads_back_to_the_first_page() {
        Optional<Cursor> beyond = Optional.of(new Cursor("zzz", 1, false));

        assertEquals(usernames(page(any(), Optional.empty())), usernames(page(any(), beyond)));
    }

    @Test
    public void no_view_costs_more_than_six_statements() {
        DirectoryQuery both = new DirectoryQuery(OptionalInt.of(ai.id()), Optional.of("Sales"), Optional.empty(), PAGE);
        Optional<Cursor> next = page(both, Optional.empty()).next();
        Optional<Cursor> backToTheBeginning = page(both, next).previous();

        for (DirectoryQuery query : List.of(any(), both)) {
            for (Optional<Cursor> position : List.of(Optional.<Cursor>empty(), next, backToTheBeginning)) {
                tables.takeStatements();
                page(query, position);
                List<String> statements = tables.takeStatements();
                assertTrue(statements.toString(), statements.size() <= 6);
            }
        }
    }

    @Test
    public void whoever_has_no_account_any_more_is_not_shown() {
        site.accounts.remove("mentor0");

        assertEquals(39, everybodyForward(any()).size());
    }

    @Test
    public void whoever_stops_offering_leaves_the_directory() {
        Profile leaving = site.profiles.of(People.account("mentor0").key()).orElseThrow();

        site.profiles.put(List.of(new Profile(
                leaving.person(),
                1,
                leaving.sortName(),
                Facts.none(),
                leaving.participation(),
                List.<Offer>of(),
                leaving.wishes())));

        assertEquals(39, everybodyForward(any()).size());
    }

    @Test
    public void somebody_who_has_not_logged_in_sees_topics_but_nobody() {
        DirectoryPage page = site.directoryService.page(Reader.anonymous(), any());

        assertEquals(2, page.topics().size());
        assertTrue(page.entries().isEmpty());
        assertTrue(page.departments().isEmpty());
        assertTrue(page.next().isEmpty());
    }

    private static DirectoryQuery any() {
        return of(PAGE);
    }

    private static DirectoryQuery of(int pageSize) {
        return new DirectoryQuery(OptionalInt.empty(), Optional.empty(), Optional.empty(), pageSize);
    }

    private DirectoryPage page(DirectoryQuery query, Optional<Cursor> position) {
        return site.directoryService.page(
                EMPLOYEE, new DirectoryQuery(query.topicId(), query.department(), position, query.pageSize()));
    }

    private List<String> everybodyForward(DirectoryQuery query) {
        List<String> everybody = new ArrayList<>();
        DirectoryPage page = page(query, Optional.empty());
        everybody.addAll(usernames(page));
        while (page.next().isPresent()) {
            page = page(query, page.next().flatMap(cursor -> Cursor.parse(cursor.text())));
            everybody.addAll(usernames(page));
        }
        return everybody;
    }

    private DirectoryPage lastPage(DirectoryQuery query) {
        DirectoryPage page = page(query, Optional.empty());
        while (page.next().isPresent()) {
            page = page(query, page.next());
        }
        return page;
    }

    private static List<String> usernames(DirectoryPage page) {
        return page.entries().stream()
                .map(DirectoryEntry::account)
                .map(account -> account.username())
                .toList();
    }
}
