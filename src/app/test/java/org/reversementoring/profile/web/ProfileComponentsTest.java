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
import org.reversementoring.profile.Level;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

public class ProfileComponentsTest {

    private static final Surface PAGE = new Surface(true, "/wiki");
    private static final Topic SHORT_VIDEO = new Topic(3, "Short video", Category.SOCIAL_MEDIA, "", 1, 0);
    private static final DirectoryEntry ADA = new DirectoryEntry(
            new Account(new PersonKey("ada-key"), "ada & co", "Ada Lovelace"),
            "Research",
            "",
            List.of(new ProfileView.Interest(SHORT_VIDEO, new Level(4), "Ask me")));

    private final Reader reader =
            new Reader(Optional.of(new PersonKey("me")), false, false, Locale.ENGLISH, ZoneOffset.UTC);
    private final ProfileComponents components =
            new ProfileComponents(null, new Words((locale, key, arguments) -> key + List.of(arguments)));

    @Test
    public void templates_get_nothing_that_json_could_not_carry() throws JsonParserException {
        Map<String, Object> results = components.results(reader, PAGE, everyone(), pageOf(ADA));

        assertEquals(
                JsonWriter.string(results),
                JsonWriter.string(JsonParser.object().from(JsonWriter.string(results))));
    }

    @Test
    public void a_card_leads_to_the_person_and_to_others_who_offer_the_topic() {
        Map<String, Object> card =
                cards(components.results(reader, PAGE, everyone(), pageOf(ADA))).get(0);

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
    public void paging_keeps_the_filters() {
        DirectoryQuery query = new DirectoryQuery(OptionalInt.of(3), Optional.of("R&D"), Optional.empty(), 12);
        Cursor next = new Cursor("ada", 9, false);

        Map<String, Object> results = components.results(
                reader,
                PAGE,
                query,
                new DirectoryPage(List.of(ADA), Optional.empty(), Optional.of(next), List.of(SHORT_VIDEO), List.of()));

        assertFalse(results.containsKey("previous"));
        assertEquals(
                Map.of(
                        "position",
                        next.text(),
                        "href",
                        "/wiki/plugins/reversementoring/find.action?topic=3&department=R%26D&pageSize=12&position="
                                + next.text()),
                results.get("next"));
    }

    @Test
    public void one_mentor_is_not_many_on_the_last_page_either() {
        Cursor before = new Cursor("ada", 9, true);

        Map<String, Object> results = components.results(
                reader,
                PAGE,
                everyone(),
                new DirectoryPage(List.of(ADA), Optional.of(before), Optional.empty(), List.of(), List.of()));

        assertEquals("profile.directory.shown.page.one[]", results.get("summary"));
    }

    @Test
    public void whoever_has_not_logged_in_is_asked_to_and_shown_nobody() {
        Map<String, Object> results = components.results(Reader.anonymous(), PAGE, everyone(), pageOf());

        assertTrue(cards(results).isEmpty());
        assertEquals("profile.directory.anonymous.title[]", ((Map<?, ?>) results.get("empty")).get("title"));
    }

    @Test
    public void initials_are_whole_characters_of_any_script() {
        assertEquals("AL", ProfileComponents.initials("Ada King Lovelace"));
        assertEquals("李", ProfileComponents.initials(" 李 "));
        assertEquals("🦊F", ProfileComponents.initials("🦊 fox"));
        assertEquals("", ProfileComponents.initials(""));
    }

    private static DirectoryQuery everyone() {
        return new DirectoryQuery(OptionalInt.empty(), Optional.empty(), Optional.empty(), 24);
    }

    private static DirectoryPage pageOf(DirectoryEntry... entries) {
        return new DirectoryPage(List.of(entries), Optional.empty(), Optional.empty(), List.of(SHORT_VIDEO), List.of());
    }

    @SuppressWarnings("unchecked") // the data of a template is made of maps and lists
    private static List<Map<String, Object>> cards(Map<String, Object> results) {
        return (List<Map<String, Object>>) results.get("people");
    }
}
