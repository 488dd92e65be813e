package org.reversementoring.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.Test;
import org.reversementoring.catalog.Prompts;
import org.reversementoring.pairing.OnePairing;
import org.reversementoring.store.Site;

public class SessionPagesTest {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 10);
    private static final Prompts PROMPTS =
            new Prompts(List.of("Show one", "Show two", "Show three"), List.of("Bring one"));

    private final SessionPages pages = new SessionPages(Site.wording());

    @Test
    public void time_boxes_add_up_to_the_length_whatever_it_is() {
        for (int minutes = (int) Slot.SHORTEST.toMinutes(); minutes <= Slot.LONGEST.toMinutes(); minutes++) {
            for (boolean first : List.of(true, false)) {
                List<AgendaItem> agenda = AgendaItem.agenda(Duration.ofMinutes(minutes), first);

                assertEquals(
                        minutes, agenda.stream().mapToInt(AgendaItem::minutes).sum());
                assertEquals(5, agenda.size());
                assertTrue(agenda.stream().allMatch(item -> item.minutes() >= 1));
                int topic = agenda.stream()
                        .filter(item -> item.activity() == Activity.TOPIC)
                        .mapToInt(AgendaItem::minutes)
                        .sum();
                assertTrue(agenda.stream().allMatch(item -> item.minutes() <= topic));
            }
        }
        assertEquals(
                "[AgendaItem[activity=ARRIVE, minutes=5], AgendaItem[activity=LOOK_BACK, minutes=10], "
                        + "AgendaItem[activity=TOPIC, minutes=25], AgendaItem[activity=QUESTIONS, minutes=10], "
                        + "AgendaItem[activity=AGREE, minutes=10]]",
                AgendaItem.agenda(Duration.ofHours(1), false).toString());
    }

    @Test
    public void the_stage_follows_from_the_number_and_the_time_that_is_left() {
        Instant until = Instant.parse("2027-06-30T00:00:00Z");
        Instant sixWeeksBefore =
                until.atZone(ZoneOffset.UTC).minus(Period.ofWeeks(6)).toInstant();

        assertEquals(Stage.BEGINNING, Stage.of(1, until, until));
        assertEquals(Stage.BEGINNING, Stage.of(2, until, until));
        assertEquals(Stage.MIDDLE, Stage.of(3, sixWeeksBefore.minusSeconds(1), until));
        assertEquals(Stage.END, Stage.of(3, sixWeeksBefore, until));
    }

    @Test
    public void prompts_come_in_turn_until_all_have_been_there() {
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= 2; number++) {
            Prompts some = SessionPage.promptsOf(number, PROMPTS);
            seen.addAll(some.forMentor());
            assertEquals(List.of("Bring one"), some.forMentee());
        }

        assertEquals(Set.copyOf(PROMPTS.forMentor()), seen);
        assertEquals(Prompts.none(), SessionPage.promptsOf(7, Prompts.none()));
    }

    @Test
    public void a_page_says_in_english_and_german_what_it_is_for() throws XMLStreamException {
        String english = pages.storage(page("", List.of(), Stage.BEGINNING), Locale.ENGLISH);
        String german = pages.storage(page("", List.of(), Stage.END), Locale.GERMAN);

        assertWellFormed(english);
        assertWellFormed(german);
        assertTrue(english.contains("<h2>Agenda</h2>"));
        assertTrue(english.contains("<tr><td>25</td><td>Our topic: show, try, discuss</td></tr>"));
        assertTrue(english.contains("<li>Show one</li>"));
        assertTrue(english.contains(
                "<h2>Questions of the mentee</h2>\n<ul><li>Why &lt;this&gt;?</li><li>Who else?</li></ul>"));
        assertTrue(
                "who can read it stands first",
                english.startsWith("<ac:structured-macro ac:name=\"mentoring-readers\"/>"));
        assertFalse("nothing is open", english.contains("Still open"));
        assertTrue(german.contains("<h2>Ablauf</h2>"));
        assertFalse(Pattern.compile("<at:|session\\.page|\\{0}")
                .matcher(english + german)
                .find());
    }

    @Test
    public void the_first_session_does_not_ask_what_has_been_applied_since_the_last_one() {
        String asked = "<h2>" + Site.wording().text(Locale.ENGLISH, "session.page.applied") + "</h2>";
        SessionPage later = page("", List.of(), Stage.BEGINNING);
        SessionPage first = new SessionPage(
                later.objective(),
                AgendaItem.agenda(Duration.ofHours(1), true),
                later.stage(),
                later.prompts(),
                later.fromLastTime(),
                later.questions(),
                later.due());

        assertTrue(pages.storage(later, Locale.ENGLISH).contains(asked));
        assertFalse(pages.storage(first, Locale.ENGLISH).contains(asked));
    }

    @Test
    public void the_next_session_begins_with_what_is_still_open() throws XMLStreamException {
        List<OpenAction> open = List.of(
                new OpenAction("Try <it> & \"tell\"", Optional.of(OnePairing.key("ada")), Optional.of(DUE)),
                new OpenAction("Ask around", Optional.empty(), Optional.empty()));

        String page = pages.storage(page("Learn", open, Stage.MIDDLE), Locale.ENGLISH);

        assertWellFormed(page);
        assertTrue(page.contains("<h2>Still open from last time</h2><ac:task-list><ac:task><ac:task-id>1</ac:task-id>"
                + "<ac:task-status>incomplete</ac:task-status><ac:task-body><span class=\"placeholder-inline-tasks\">"
                + "Try &lt;it&gt; &amp; \"tell\" <ac:link><ri:user ri:userkey=\"ada-key\"/></ac:link> "
                + "<time datetime=\"2027-03-10\"/> </span></ac:task-body></ac:task>"));
        assertEquals("what is written is found again", open, OpenActions.in(page));
    }

    @Test
    public void each_task_has_a_number_of_its_own_and_the_one_to_be_written_is_due_at_the_next_session() {
        List<OpenAction> open = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> open.add(new OpenAction("Do " + i, Optional.empty(), Optional.empty())));

        String page = pages.storage(page("", open, Stage.MIDDLE), Locale.ENGLISH);

        List<String> ids = Pattern.compile("<ac:task-id>(\\d+)</ac:task-id>")
                .matcher(page)
                .results()
                .map(id -> id.group(1))
                .toList();
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), ids);
        assertTrue(page.contains(
                "<h2>What we do until next time</h2>\n<ac:task-list><ac:task><ac:task-id>6</ac:task-id>"));
        assertTrue(page.contains("<time datetime=\"2027-03-10\"/>"));
    }

    @Test
    public void whatever_people_write_stays_text() throws XMLStreamException {
        for (String text : List.of(
                "<script>alert(1)</script>",
                "</p><ac:structured-macro ac:name=\"html\"/><p>",
                "]]> & &nbsp; &#x3C; <![CDATA[",
                "<at:i18n at:key=\"session.page.notes\"/> <at:var at:name=\"agenda\"/>",
                "$1 \\ ${x}",
                "a\u0000b\uD83Ec",
                "\uD83E\uDDF6".repeat(5_000))) {
            Prompts prompts = new Prompts(List.of(text), List.of(text));
            SessionPage page = new SessionPage(
                    text,
                    AgendaItem.agenda(Duration.ofHours(1), true),
                    Stage.MIDDLE,
                    prompts,
                    List.of(new OpenAction(text, Optional.of(OnePairing.key("ada")), Optional.empty())),
                    List.of(text),
                    DUE);

            String storage = pages.storage(page, Locale.ENGLISH);

            String shown = text.replace('\u0000', '\uFFFD').replaceAll("\uD83E(?!\uDDF6)", "\uFFFD");
            assertEquals(text, 5, count(textOf(storage), shown));
            assertFalse(storage.contains("ac:structured-macro ac:name=\"html\"/>"));
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static SessionPage page(String objective, List<OpenAction> open, Stage stage) {
        return new SessionPage(
                objective,
                AgendaItem.agenda(Duration.ofHours(1), false),
                stage,
                SessionPage.promptsOf(1, PROMPTS),
                open,
                List.of("Why <this>?", "Who else?"),
                DUE);
    }

    private static void assertWellFormed(String storage) throws XMLStreamException {
        assertFalse(textOf(storage).isBlank());
    }

    /** Fails where the text is no XML. */
    private static String textOf(String storage) throws XMLStreamException {
        String page = "<page xmlns:ac=\"a\" xmlns:ri=\"r\">" + storage + "</page>";
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(page));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }
}
