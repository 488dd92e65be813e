package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.NewTopic;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.catalog.TopicDraft;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Audience;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.DirectoryPage;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetCount;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Findable;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Order;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class DirectoryIT {
    private static final Reader EMPLOYEE = Readers.employee("erin");
    private static final Reader COORDINATOR = Readers.administrator();
    private static final int PAGE = 7;
    private static final int MENTORS = 40;

    /** What {@link #mentor} gives every how many people, with the filter by which those are found. */
    private static final Map<Facet, Integer> EVERY = Map.of(
            Facet.TOPIC, 2,
            Facet.CATEGORY, 2,
            Facet.DEPARTMENT, 4,
            Facet.SITE, 3,
            Facet.LANGUAGE, 5,
            Facet.FORMAT, 2,
            Facet.PLACES, 5);

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

    /** Forty mentors of cloud, of whom every second knows AI too, and so on; names repeat. */
    @Before
    public void forty_mentors() {
        ai = site.topics.add(new NewTopic("Generative AI", Category.NEW_TECHNOLOGIES, ""));
        cloud = site.topics.add(new NewTopic("Cloud basics", Category.DIGITAL_TOOLS, ""));
        list(IntStream.range(0, MENTORS).mapToObj(this::mentor).toList());
    }

    private Profile mentor(int number) {
        Facts facts = new Facts(
                number % EVERY.get(Facet.DEPARTMENT) == 0 ? "Sales & Co" : "Research",
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                number % EVERY.get(Facet.SITE) == 0 ? "São Paulo" : "Berlin",
                Optional.empty(),
                number % EVERY.get(Facet.LANGUAGE) == 0
                        ? List.of(Locale.forLanguageTag("pt-BR"), Locale.ENGLISH)
                        : List.of(Locale.ENGLISH));
        return profile(
                "mentor" + number,
                "name " + number % 5,
                facts,
                said(
                        Standing.TAKING_PART,
                        number % EVERY.get(Facet.FORMAT) == 0 ? MeetingFormat.BOTH : MeetingFormat.REMOTE,
                        number % EVERY.get(Facet.PLACES) == 0 ? 2 : 0,
                        Map.of()),
                number % EVERY.get(Facet.TOPIC) == 0 ? new Topic[] {ai, cloud} : new Topic[] {cloud});
    }

    private String value(Facet facet) {
        return switch (facet) {
            case TOPIC -> Integer.toString(ai.id());
            case CATEGORY -> "new-technologies";
            case DEPARTMENT -> " SALES & CO ";
            case SITE -> "são paulo";
            case LANGUAGE -> "pt";
            case FORMAT -> "in-person";
            case PLACES -> "free";
            case EVERYBODY -> "";
        };
    }

    private static Participation said(
            Standing standing, MeetingFormat format, int capacity, Map<Field, Audience> audiences) {
        return new Participation(
                standing,
                Role.BOTH,
                capacity,
                1,
                "",
                "",
                format,
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                Set.of(),
                Set.of(),
                audiences);
    }

    private static Profile profile(String username, String sortName, Facts facts, Participation said, Topic... topics) {
        return new Profile(
                People.account(username).key(),
                0,
                sortName,
                facts,
                said,
                Stream.of(topics)
                        .map(topic -> new Offer(topic.id(), new Level(3), ""))
                        .toList(),
                List.of());
    }

    /** Writes profiles as a change or a file does, counters included. */
    private void list(List<Profile> profiles) {
        Map<Integer, Category> categories = Findable.categories(site.topics.all());
        Set<FacetValue> values = new HashSet<>();
        profiles.forEach(
                profile -> Findable.of(profile, categories).ifPresent(listing -> values.addAll(listing.values())));
        values.removeIf(value -> value.facet() == Facet.TOPIC);
        site.profiles.put(profiles);
        site.facets.recount(values);
        site.topics.recount(site.topics.all().stream().map(Topic::id).toList(), site.profiles);
    }

    @Test
    public void turning_the_pages_forward_shows_everybody_once() {
        for (Order order : Order.values()) {
            assertEquals(MENTORS, Set.copyOf(everybody(any().in(order))).size());
            assertEquals(MENTORS, everybody(any().in(order)).size());
        }
    }

    @Test
    public void turning_the_pages_backward_shows_everybody_once_in_reverse() {
        for (Order order : Order.values()) {
            Asked asked = any().in(order);
            List<String> backward = new ArrayList<>();
            DirectoryPage page = lastPage(asked);
            while (true) {
                List<String> names = new ArrayList<>(usernames(page));
                Collections.reverse(names);
                backward.addAll(names);
                if (page.previous().isEmpty()) {
                    break;
                }
                page = page(asked.at(page.previous()));
            }
            Collections.reverse(backward);

            assertEquals(everybody(asked), backward);
        }
    }

    @Test
    public void a_page_that_would_begin_before_the_first_person_is_the_first_page() {
        Optional<Cursor> beforeTheThird =
                page(any().of(2).at(page(any().of(2)).next())).previous();

        assertEquals(usernames(page(any().of(5))), usernames(page(any().of(5).at(beforeTheThird))));
    }

    @Test
    public void each_filter_and_each_pair_of_filters_finds_those_who_have_it_all() {
        for (Facet one : Facet.filters()) {
            assertEquals(
                    one.name(),
                    expected(one, one),
                    everybody(any().by(one)).stream().sorted().toList());
            for (Facet other : Facet.filters()) {
                for (Order order : Order.values()) {
                    assertEquals(
                            one + ", " + other,
                            expected(one, other),
                            everybody(any().by(one, other).in(order)).stream()
                                    .sorted()
                                    .toList());
                }
            }
        }
    }

    @Test
    public void all_filters_together_with_a_search_find_whoever_has_it_all() {
        Asked all = any().by(Facet.filters().toArray(Facet[]::new));

        assertEquals(List.of("mentor0"), everybody(all));
        assertEquals(List.of("mentor0"), everybody(all.search("nam")));
        assertEquals(List.of(), everybody(all.search("other")));
    }

    private static List<String> expected(Facet one, Facet other) {
        Predicate<Integer> both = number -> number % EVERY.get(one) == 0 && number % EVERY.get(other) == 0;
        return IntStream.range(0, MENTORS)
                .boxed()
                .filter(both)
                .map(number -> "mentor" + number)
                .sorted()
                .toList();
    }

    @Test
    public void counters_say_how_many_each_filter_finds() {
        DirectoryPage page = page(any());

        for (Facet facet : Facet.filters()) {
            int found = everybody(any().by(facet)).size();
            assertEquals(
                    facet.name(), OptionalInt.of(found), page(any().by(facet)).total());
            if (facet != Facet.TOPIC) {
                assertEquals(
                        facet.name(),
                        found,
                        page.counts(facet).stream()
                                .filter(count -> count.key().equals(facet.key(value(facet))))
                                .mapToInt(FacetCount::mentors)
                                .sum());
            }
        }
        assertEquals(OptionalInt.of(MENTORS), page.total());
        assertEquals(
                OptionalInt.empty(), page(any().by(Facet.SITE, Facet.FORMAT)).total());
    }

    @Test
    public void whoever_came_last_is_the_newest_and_stays_where_they_are_when_they_change_something() {
        site.clock.pass(Duration.ofMinutes(1));
        list(List.of(named("late", "late")));
        site.clock.pass(Duration.ofMinutes(1));
        list(List.of(named("later", "later")));
        site.clock.pass(Duration.ofMinutes(1));
        Profile late = site.profiles.of(People.account("late").key()).orElseThrow();
        list(List.of(new Profile(
                late.person(), 1, "renamed", late.facts(), late.participation(), late.offers(), List.of())));

        assertEquals(List.of("later", "late"), everybody(any().in(Order.NEWEST)).subList(0, 2));
        assertEquals(List.of("late"), everybody(any().search("renamed")));
        assertEquals(List.of("later"), everybody(any().search("late")));
    }

    @Test
    public void a_search_is_for_the_beginnings_of_words_without_capitals_and_accents() {
        list(List.of(
                named("jose", "josé müller-łoś"),
                named("strasse", "anna straße"),
                named("arabic", "محمد صلاح"),
                named("emoji", "zoë 🦊 fox"),
                named("percent", "100% _wild_ o'hara"),
                named("chinese", "王 小明"),
                named("twice", "ann annabel anna")));

        assertFound("jos", "jose");
        assertFound("JOSE", "jose");
        assertFound("mü", "jose");
        assertFound("mul", "jose");
        assertFound("Mull", "jose");
        assertFound("los", "jose");
        assertFound("muller jos", "jose");
        assertFound("strass", "strasse");
        assertFound("Straß", "strasse");
        assertFound("محم", "arabic");
        assertFound("صلاح", "arabic");
        assertFound("🦊", "emoji");
        assertFound("zoe fo", "emoji");
        assertFound("hara", "percent");
        assertFound("王", "chinese");
        assertFound("小明", "chinese");
        assertFound("ann", "strasse", "twice");
        assertFound("a", "strasse", "twice");
        assertFound("annab", "twice");
        assertFound("oe");
        assertFound("ullerx");
        assertFound("jose anna");
    }

    @Test
    public void what_means_something_in_sql_means_nothing_in_a_search() {
        list(List.of(named("percent", "100% _wild_ o'hara")));

        for (String search : List.of("%", "_", "%%%", "'", "\\", "' OR '1' = '1", "|", "!", "%a%", "_ame")) {
            assertFound(search);
        }
        assertFound("100%", "percent");
        assertFound("w%ld");
        assertFound("x".repeat(10_000));
        assertFound("nul\u0000");
        assertEquals(List.of(), everybody(any().by(Facet.DEPARTMENT, "%")));
        assertEquals(List.of(), everybody(any().by(Facet.SITE, "Berlin' OR 1 = 1 --")));
        assertEquals(MENTORS + 1, everybody(any().by(Facet.LANGUAGE, "%")).size());
    }

    private void assertFound(String search, String... usernames) {
        assertEquals(
                search,
                List.of(usernames),
                everybody(any().search(search)).stream().sorted().toList());
    }

    @Test
    public void a_search_is_paged_and_filtered_like_everything_else() {
        List<Profile> some = IntStream.range(0, 30)
                .mapToObj(number -> profile(
                        "anna" + number,
                        (number % 2 == 0 ? "anna " : "annabel anna ") + number,
                        number % 3 == 0 ? inSales() : Facts.none(),
                        said(Standing.TAKING_PART, MeetingFormat.BOTH, 1, Map.of()),
                        cloud))
                .toList();
        list(some);

        for (Order order : Order.values()) {
            for (String search : List.of("a", "an", "ann", "anna")) {
                Asked asked = any().search(search).in(order);
                assertEquals(30, everybody(asked).size());
                assertEquals(30, Set.copyOf(everybody(asked)).size());
                assertEquals(10, everybody(asked.by(Facet.DEPARTMENT)).size());
            }
            assertEquals(15, everybody(any().search("annab").in(order)).size());
        }
    }

    @Test
    public void what_colleagues_may_not_see_finds_nobody_and_is_not_counted() {
        for (Audience audience : List.of(Audience.PARTNER, Audience.COORDINATORS, Audience.NOBODY)) {
            Map<Field, Audience> hidden = new EnumMap<>(Field.class);
            Field.free().forEach(field -> hidden.put(field, audience));
            String username = "hidden" + audience.ordinal();
            list(List.of(profile(
                    username,
                    username,
                    new Facts(
                            "",
                            OptionalInt.of(9),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            Optional.empty(),
                            List.of(Locale.JAPANESE)),
                    said(Standing.TAKING_PART, MeetingFormat.IN_PERSON, 0, hidden),
                    cloud)));

            for (Reader reader : List.of(EMPLOYEE, COORDINATOR, Readers.employee(username))) {
                assertEquals(List.of(), everybody(reader, any().by(Facet.LANGUAGE, "ja")));
                assertEquals(20, everybody(reader, any().by(Facet.FORMAT)).size());
                assertEquals(List.of(username), everybody(reader, any().search(username)));
            }
            assertTrue(page(any().search(username)).entries().stream()
                    .allMatch(entry ->
                            entry.languages().isEmpty() && entry.format().isEmpty()));
            assertTrue(page(any()).counts(Facet.LANGUAGE).stream()
                    .noneMatch(count -> count.value().equals("ja")));
        }
    }

    @Test
    public void nobody_is_found_who_takes_a_break_or_has_left() {
        for (Standing standing : List.of(Standing.PAUSED, Standing.LEFT, Standing.NOT_YET)) {
            Profile one = site.profiles
                    .of(People.account("mentor" + standing.ordinal()).key())
                    .orElseThrow();
            list(List.of(new Profile(
                    one.person(),
                    1,
                    one.sortName(),
                    one.facts(),
                    said(standing, MeetingFormat.BOTH, 2, Map.of()),
                    one.offers(),
                    List.of())));
        }

        assertEquals(MENTORS - 3, everybody(any()).size());
        assertEquals(MENTORS - 3, everybody(any().search("name")).size());
        for (Facet facet : Facet.filters()) {
            assertTrue(
                    everybody(any().by(facet)).stream().noneMatch(List.of("mentor0", "mentor2", "mentor3")::contains));
        }
    }

    @Test
    public void a_merge_of_topics_is_followed_by_topic_and_category_and_so_is_its_undoing() {
        merge(ai, cloud);

        assertEquals(MENTORS, everybody(any().by(Facet.TOPIC, cloud)).size());
        assertEquals(
                "the number of old",
                MENTORS,
                everybody(any().by(Facet.TOPIC, ai)).size());
        assertEquals(List.of(), everybody(any().by(Facet.CATEGORY)));
        assertEquals(
                List.of(),
                page(any()).counts(Facet.CATEGORY).stream()
                        .filter(count -> count.value().equals("new-technologies"))
                        .toList());

        site.coordinationService.undo(
                COORDINATOR,
                site.coordinationService.undoableMerges(COORDINATOR).get(0).id());

        assertEquals(MENTORS / 2, everybody(any().by(Facet.TOPIC, ai)).size());
        assertEquals(MENTORS / 2, everybody(any().by(Facet.CATEGORY)).size());
        assertEquals(OptionalInt.of(MENTORS / 2), page(any().by(Facet.CATEGORY)).total());
    }

    private void merge(Topic source, Topic target) {
        site.coordinationService.merge(
                COORDINATOR,
                source.id(),
                details(source).version(),
                target.id(),
                details(target).version());
    }

    private TopicDetails details(Topic topic) {
        return site.topics.details(topic.id()).orElseThrow();
    }

    @Test
    public void a_topic_takes_its_mentors_along_to_another_category() {
        site.coordinationService.edit(
                COORDINATOR,
                ai.id(),
                details(ai).version(),
                new TopicDraft("Generative AI", "strategy", "", "", "", ""));

        assertEquals(List.of(), everybody(any().by(Facet.CATEGORY)));
        assertEquals(
                MENTORS / 2, everybody(any().by(Facet.CATEGORY, "strategy")).size());
        assertEquals(
                OptionalInt.of(MENTORS / 2),
                page(any().by(Facet.CATEGORY, "strategy")).total());
    }

    @Test
    public void a_topic_that_is_out_of_the_catalog_is_in_no_category() {
        site.coordinationService.retire(COORDINATOR, ai.id(), details(ai).version());

        assertEquals(List.of(), everybody(any().by(Facet.CATEGORY)));

        site.coordinationService.reinstate(COORDINATOR, ai.id(), details(ai).version());

        assertEquals(MENTORS / 2, everybody(any().by(Facet.CATEGORY)).size());
    }

    @Test
    public void whoever_searches_for_a_topic_a_department_or_a_site_is_shown_it() {
        site.coordinationService.edit(
                COORDINATOR,
                ai.id(),
                details(ai).version(),
                new TopicDraft("Generative AI", "new-technologies", "", "LLM prompting", "", ""));

        assertEquals(
                List.of(new FacetCount(Facet.TOPIC, Integer.toString(ai.id()), MENTORS / 2)),
                page(any().search("gener")).suggestions());
        assertEquals(
                List.of(new FacetCount(Facet.TOPIC, Integer.toString(ai.id()), MENTORS / 2)),
                page(any().search("prompt")).suggestions());
        assertEquals(
                List.of(Facet.SITE),
                page(any().search("sao")).suggestions().stream()
                        .map(FacetCount::facet)
                        .toList());
        assertEquals(
                List.of("Sales & Co"),
                page(any().search("SAL")).suggestions().stream()
                        .map(FacetCount::value)
                        .toList());
        assertEquals(List.of(), page(any().search("zzz")).suggestions());
    }

    @Test
    public void what_does_not_exist_has_nobody() {
        assertEquals(List.of(), everybody(any().by(Facet.DEPARTMENT, "Nowhere")));
        assertEquals(List.of(), everybody(any().by(Facet.TOPIC, "999999999")));
    }

    @Test
    public void a_place_beyond_everybody_or_in_another_order_leads_back_to_the_first_page() {
        Optional<Cursor> beyond = Optional.of(new Cursor("zzz", 1, false));

        assertEquals(usernames(page(any())), usernames(page(any().at(beyond))));
        assertEquals(
                usernames(page(any().in(Order.NEWEST))),
                usernames(page(any().in(Order.NEWEST).at(beyond))));
    }

    @Test
    public void no_view_costs_more_than_five_statements_but_a_search_for_nobody() {
        Facet[] all = Facet.filters().toArray(Facet[]::new);
        List<Asked> views = List.of(
                any(),
                any().by(Facet.TOPIC),
                any().by(all),
                any().search("name").by(Facet.SITE));
        for (Asked view : views) {
            for (Order order : Order.values()) {
                Optional<Cursor> next = page(view.in(order).of(3)).next();
                Optional<Cursor> back = page(view.in(order).of(3).at(next)).previous();
                for (Optional<Cursor> place : Arrays.asList(Optional.<Cursor>empty(), next, back)) {
                    assertStatements(5, view.in(order).of(3).at(place));
                }
            }
        }
        assertStatements(6, any().search("nobody at all"));
    }

    private void assertStatements(int most, Asked asked) {
        tables.takeStatements();
        page(asked);
        List<String> statements = tables.takeStatements();
        assertTrue(statements.toString(), statements.size() <= most);
    }

    @Test
    public void whoever_has_no_account_any_more_is_not_shown() {
        site.accounts.remove("mentor0");

        assertEquals(MENTORS - 1, everybody(any()).size());
    }

    @Test
    public void whoever_is_forgotten_or_stops_offering_leaves_the_directory() {
        Profile leaving = site.profiles.of(People.account("mentor0").key()).orElseThrow();
        list(List.of(new Profile(
                leaving.person(),
                1,
                leaving.sortName(),
                Facts.none(),
                leaving.participation(),
                List.of(),
                leaving.wishes())));
        site.profileService.forget(People.account("mentor1").key());

        assertEquals(MENTORS - 2, everybody(any()).size());
    }

    @Test
    public void somebody_who_has_not_logged_in_sees_topics_but_nobody() {
        DirectoryPage page = site.directoryService.page(
                Reader.anonymous(), any().search("name").query());

        assertEquals(2, page.topics().size());
        assertTrue(page.entries().isEmpty());
        assertTrue(page.counts().isEmpty());
        assertTrue(page.suggestions().isEmpty());
        assertEquals(OptionalInt.empty(), page.total());
        assertTrue(page.next().isEmpty());
    }

    private static Facts inSales() {
        return new Facts(
                "Sales & Co", OptionalInt.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), List.of());
    }

    private Profile named(String username, String sortName) {
        return profile(
                username, sortName, Facts.none(), said(Standing.TAKING_PART, MeetingFormat.REMOTE, 0, Map.of()), cloud);
    }

    private Asked any() {
        return new Asked("", Map.of(), Order.NAME, Optional.empty(), PAGE);
    }

    /** A query that reads like what it asks. */
    private final class Asked {
        private final String search;
        private final Map<Facet, String> filters;
        private final Order order;
        private final Optional<Cursor> place;
        private final int size;

        Asked(String search, Map<Facet, String> filters, Order order, Optional<Cursor> place, int size) {
            this.search = search;
            this.filters = filters;
            this.order = order;
            this.place = place;
            this.size = size;
        }

        Asked search(String words) {
            return new Asked(words, filters, order, place, size);
        }

        Asked by(Facet... facets) {
            Asked asked = this;
            for (Facet facet : facets) {
                asked = asked.by(facet, value(facet));
            }
            return asked;
        }

        Asked by(Facet facet, Topic topic) {
            return by(facet, Integer.toString(topic.id()));
        }

        Asked by(Facet facet, String value) {
            Map<Facet, String> more = new HashMap<>(filters);
            more.put(facet, value);
            return new Asked(search, more, order, place, size);
        }

        Asked in(Order other) {
            return new Asked(search, filters, other, place, size);
        }

        Asked at(Optional<Cursor> other) {
            return new Asked(search, filters, order, other, size);
        }

        Asked of(int other) {
            return new Asked(search, filters, order, place, other);
        }

        DirectoryQuery query() {
            return new DirectoryQuery(search, filters, order, place, size);
        }
    }

    private DirectoryPage page(Asked asked) {
        return site.directoryService.page(EMPLOYEE, asked.query());
    }

    private List<String> everybody(Asked asked) {
        return everybody(EMPLOYEE, asked);
    }

    private List<String> everybody(Reader reader, Asked asked) {
        List<String> everybody = new ArrayList<>();
        DirectoryPage page = site.directoryService.page(reader, asked.query());
        everybody.addAll(usernames(page));
        while (page.next().isPresent()) {
            Optional<Cursor> next = page.next().flatMap(cursor -> Cursor.parse(cursor.text()));
            page = site.directoryService.page(reader, asked.at(next).query());
            everybody.addAll(usernames(page));
        }
        return everybody;
    }

    private DirectoryPage lastPage(Asked asked) {
        DirectoryPage page = page(asked);
        while (page.next().isPresent()) {
            page = page(asked.at(page.next()));
        }
        return page;
    }

    private static List<String> usernames(DirectoryPage page) {
        return page.entries().stream()
                .map(entry -> entry.account())
                .map(Account::username)
                .toList();
    }
}
