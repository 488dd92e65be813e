package org.reversementoring.profile.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.DirectoryEntry;
import org.reversementoring.profile.DirectoryPage;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetCount;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Order;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

public class DirectoryComponentsTest {
    private static final String FIND = "/wiki/plugins/reversementoring/find.action";
    private static final Surface PAGE = new Surface(true, "/wiki");
    private static final Topic SHORT_VIDEO = new Topic(3, "Short video", Category.SOCIAL_MEDIA, "", 1, 0);
    private static final DirectoryEntry ADA = new DirectoryEntry(
            new Account(new PersonKey("ada-key"), "ada & co", "Ada Lovelace"),
            "Research",
            "",
            List.of(Locale.GERMAN, Locale.forLanguageTag("de-AT"), Locale.FRENCH),
            Optional.of(MeetingFormat.REMOTE),
            OptionalInt.of(2),
            List.of(new ProfileView.Interest(SHORT_VIDEO, new Level(4), "Ask me")));

    private final Words words = new Words((locale, key, arguments) -> key + List.of(arguments));
    private final Reader reader = reader(Locale.ENGLISH);
    private final DirectoryComponents components =
            new DirectoryComponents(null, new ProfileComponents(null, words), words);

    @Test
    public void templates_get_nothing_that_json_could_not_carry() throws JsonParserException {
        Map<String, Object> results = components.results(reader, PAGE, pageOf(everyone(), ADA));

        assertEquals(
                JsonWriter.string(results),
                JsonWriter.string(JsonParser.object().from(JsonWriter.string(results))));
    }

    @Test
    public void a_card_leads_to_the_person_and_to_others_who_offer_the_topic() {
        Map<String, Object> card =
                cards(components.results(reader, PAGE, pageOf(everyone(), ADA))).get(0);

        assertEquals("/wiki/plugins/reversementoring/person.action?user=ada+%26+co", card.get("href"));
        assertEquals("Research", card.get("place"));
        assertEquals(
                Map.of(
                        "topic", "Short video",
                        "href", "/wiki/plugins/reversementoring/find.action?topic=3",
                        "level", 4,
                        "levelText", "profile.offer.level.4[]",
                        "sentence", "Ask me"),
                ((List<?>) card.get("offers")).get(0));
    }

    @Test
    public void a_card_says_in_one_line_how_to_meet() {
        assertEquals(
                "German, French · profile.format.remote[] · profile.directory.places.many[2]",
                cards(components.results(reader, PAGE, pageOf(everyone(), ADA)))
                        .get(0)
                        .get("facts"));
    }

    @Test
    public void paging_keeps_all_that_was_asked_for() {
        DirectoryQuery query = new DirectoryQuery(
                "a&b",
                Map.of(
                        Facet.TOPIC, "3",
                        Facet.CATEGORY, "social-media",
                        Facet.DEPARTMENT, "R&D",
                        Facet.SITE, "Zürich",
                        Facet.LANGUAGE, "de",
                        Facet.FORMAT, "remote",
                        Facet.PLACES, "free"),
                Order.NEWEST,
                Optional.empty(),
                12);
        Cursor next = new Cursor("ada", 9, false);

        Map<String, Object> results = components.results(
                reader, PAGE, page(query, Optional.empty(), Optional.of(next), OptionalInt.empty(), ADA));

        assertFalse(results.containsKey("previous"));
        assertEquals(
                FIND + "?search=a%26b&topic=3&category=social-media&department=R%26D&site=Z%C3%BCrich&language=de"
                        + "&format=remote&places=free&order=newest&pageSize=12&position=" + next.text(),
                results.get("next"));
    }

    @Test
    public void each_filter_can_be_taken_away_by_itself() {
        DirectoryQuery query = new DirectoryQuery(
                "ada", Map.of(Facet.TOPIC, "3", Facet.PLACES, "free"), Order.NAME, Optional.empty(), 24);

        assertEquals(
                List.of(
                        Map.of("label", "profile.filters.search.chip[ada]", "href", FIND + "?topic=3&places=free"),
                        Map.of(
                                "label",
                                "profile.filters.chip[profile.filters.topic[], Short video]",
                                "href",
                                FIND + "?search=ada&places=free"),
                        Map.of("label", "profile.filters.places[]", "href", FIND + "?search=ada&topic=3")),
                components.results(reader, PAGE, pageOf(query, ADA)).get("chips"));
    }

    @Test
    public void numbers_are_written_as_the_reader_writes_them() {
        DirectoryPage page = page(
                everyone(), Optional.empty(), Optional.of(new Cursor("ada", 9, false)), OptionalInt.of(12_345), ADA);

        assertEquals(
                "profile.directory.shown.of[1, 12,345]",
                components.results(reader, PAGE, page).get("summary"));
        assertEquals(
                "profile.directory.shown.of[1, 12.345]",
                components.results(reader(Locale.GERMAN), PAGE, page).get("summary"));
    }

    @Test
    public void where_nobody_is_left_there_are_ways_out() {
        DirectoryQuery query = new DirectoryQuery(
                "", Map.of(Facet.TOPIC, "3", Facet.SITE, "Berlin"), Order.NAME, Optional.empty(), 24);

        Map<?, ?> empty =
                (Map<?, ?>) components.results(reader, PAGE, pageOf(query)).get("empty");

        assertEquals("profile.directory.nobody.topic-and-site[Short video, Berlin]", empty.get("title"));
        assertEquals(
                List.of(
                        FIND + "?site=Berlin",
                        FIND + "?topic=3",
                        FIND,
                        "/wiki/plugins/reversementoring/my-profile.action"),
                ((List<?>) empty.get("steps"))
                        .stream().map(step -> ((Map<?, ?>) step).get("href")).toList());
    }

    @Test
    public void whoever_searches_among_names_for_a_topic_is_shown_the_way() {
        DirectoryPage found = pageOf(new DirectoryQuery("short", Map.of(), Order.NAME, Optional.empty(), 24));
        DirectoryPage page = new DirectoryPage(
                found.query(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(SHORT_VIDEO),
                List.of(),
                List.of(new FacetCount(Facet.TOPIC, "3", 12)));

        assertEquals(
                List.of(Map.of(
                        "facet", "profile.filters.topic[]",
                        "name", "Short video",
                        "mentors", "profile.directory.mentors.many[12]",
                        "href", FIND + "?topic=3")),
                components.results(reader, PAGE, page).get("suggestions"));
    }

    @Test
    public void whoever_has_not_logged_in_is_asked_to_and_shown_nobody() {
        Map<String, Object> results = components.results(Reader.anonymous(), PAGE, pageOf(everyone()));

        assertTrue(cards(results).isEmpty());
        assertEquals("profile.directory.anonymous.title[]", ((Map<?, ?>) results.get("empty")).get("title"));
    }

    private static Reader reader(Locale locale) {
        return new Reader(Optional.of(new PersonKey("me")), false, false, locale, ZoneOffset.UTC);
    }

    private static DirectoryQuery everyone() {
        return new DirectoryQuery("", Map.of(), Order.NAME, Optional.empty(), 24);
    }

    private static DirectoryPage pageOf(DirectoryQuery query, DirectoryEntry... entries) {
        return page(query, Optional.empty(), Optional.empty(), OptionalInt.empty(), entries);
    }

    private static DirectoryPage page(
            DirectoryQuery query,
            Optional<Cursor> previous,
            Optional<Cursor> next,
            OptionalInt total,
            DirectoryEntry... entries) {
        return new DirectoryPage(
                query, List.of(entries), previous, next, total, List.of(SHORT_VIDEO), List.of(), List.of());
    }

    @SuppressWarnings("unchecked") // the data of a template is made of maps and lists
    private static List<Map<String, Object>> cards(Map<String, Object> results) {
        return (List<Map<String, Object>>) results.get("people");
    }
}
