package org.reversementoring.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.Test;
import org.reversementoring.pairing.OnePairing;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;

/** Every file is read by two libraries that do not know of each other. */
public class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:11:12Z");
    private static final Guest ORGANIZER =
            Guest.of("Reverse Mentoring", "wiki@example.com", true).orElseThrow();
    private static final List<Guest> GUESTS = List.of(
            Guest.of("Ada Müller, Sales; \"Düsseldorf\": 5", "ada@example.com", true)
                    .orElseThrow(),
            Guest.of("", "o'ben+rm@mail.example.com", false).orElseThrow());

    /** Texts that have broken calendars elsewhere. */
    private static final List<String> TEXTS = List.of(
            "Mentoring with Ada",
            "Commas, semicolons; colons: and back\\slashes \\n \\, \\; \"quoted\"",
            "Two\nlines",
            "Windows\r\nlines",
            "Old\rlines",
            "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected\r\nATTENDEE:mailto:eve@example.com",
            "x\nATTACH:file:///etc/passwd",
            "next\u0085line\u2028separator\u2029paragraph",
            "tab\tand spaces   at the end  ",
            " begins with a blank",
            "Ümläüte, 日本語のタイトル, \u05E9\u05DC\u05D5\u05DD, \uD83E\uDDF6\uD83C\uDFD4\uFE0F",
            "y".repeat(10_000),
            "ü".repeat(10_000),
            "\uD83E\uDDF6".repeat(5_000),
            "\\".repeat(10_000),
            "BEGIN:VCALENDAR");

    @Test
    public void an_invitation_and_its_cancellation_keep_the_identity_and_raise_the_sequence() {
        Reader ada = Readers.employee("ada");
        Reader ben = Readers.employee("ben");
        Pairing pairing = OnePairing.in(PairingState.ACTIVE);
        Session proposed = Session.of(
                1,
                1,
                Proposal.of(
                        ada,
                        pairing,
                        new SessionPlan(OneSession.SLOT, new Venue("Café Roth"), Preparation.none()),
                        OneSession.SOON));
        Session accepted = proposed.accept(ben, pairing, OneSession.SOON).after();
        Session moved = accepted.change(
                        ben,
                        pairing,
                        new SessionPlan(OneSession.LATER, accepted.venue(), Preparation.none()),
                        OneSession.SOON)
                .orElseThrow()
                .after();
        Session cancelled = moved.cancel(ada, pairing, OneSession.SOON).after();

        Entry first = invitation(accepted);
        Entry second = invitation(moved);
        Entry last = Entry.only(CalendarFile.cancel(appointment(cancelled), ORGANIZER, GUESTS, NOW));

        assertEquals(List.of("REQUEST", "REQUEST", "CANCEL"), List.of(first.method(), second.method(), last.method()));
        assertEquals(
                List.of("CONFIRMED", "TENTATIVE", "CANCELLED"),
                List.of(first.status(), second.status(), last.status()));
        assertEquals(List.of(0, 1, 2), List.of(first.sequence(), second.sequence(), last.sequence()));
        assertEquals(
                1,
                List.of(first, second, last).stream().map(Entry::uid).distinct().count());
        assertEquals(OneSession.SLOT.start(), first.start());
        assertEquals(OneSession.LATER.start(), second.start());
        assertEquals(OneSession.LATER.end(), last.end());
        assertEquals(NOW, first.stamp());
    }

    private static Entry invitation(Session session) {
        return Entry.only(CalendarFile.request(appointment(session), ORGANIZER, GUESTS, NOW));
    }

    @Test
    public void guests_are_named_whatever_they_are_called_and_asked_for_no_answer_by_mail() {
        String file = CalendarFile.request(appointment("A session", "", ""), ORGANIZER, GUESTS, NOW);
        Entry entry = Entry.only(file);

        assertEquals("mailto:wiki@example.com", entry.organizer());
        assertEquals(
                List.of(
                        "Ada Müller, Sales; 'Düsseldorf': 5 <ada@example.com> ACCEPTED",
                        " <o'ben+rm@mail.example.com> NEEDS-ACTION"),
                entry.guests());
        assertTrue(file.replace("\r\n ", "").contains(";RSVP=FALSE:mailto:ada@example.com\r\n"));
    }

    @Test
    public void whatever_is_written_stays_the_text_of_one_property() {
        for (String text : TEXTS) {
            Appointment appointment = appointment(text, text, text);
            for (String file : List.of(
                    CalendarFile.request(appointment, ORGANIZER, GUESTS, NOW),
                    CalendarFile.cancel(appointment, ORGANIZER, GUESTS, NOW),
                    CalendarFile.download(appointment),
                    CalendarFile.feed(text, List.of(appointment)))) {
                Entry entry = Entry.only(file);

                assertEquals(asOneWouldReadIt(text), entry.title());
                assertEquals(asOneWouldReadIt(text), entry.place());
                assertEquals(asOneWouldReadIt(text), entry.description());
                assertFolded(file);
            }
        }
    }

    private static String asOneWouldReadIt(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\r\u0085\u2028\u2029]", "\n")
                .strip();
    }

    @Test
    public void names_of_guests_break_out_of_nothing() {
        for (String text : TEXTS) {
            Guest guest = Guest.of(text, "ada@example.com", true).orElseThrow();

            Entry entry =
                    Entry.only(CalendarFile.request(appointment("A session", "", ""), guest, List.of(guest), NOW));

            assertEquals(1, entry.guests().size());
            assertEquals("mailto:ada@example.com", entry.organizer());
            assertEquals("A session", entry.title());
        }
    }

    @Test
    public void characters_that_no_file_may_hold_are_replaced() {
        Entry entry = Entry.only(CalendarFile.download(appointment("a\u0000b\u0007c\u001Bd\uD83Ee", "", "")));

        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe", entry.title());
    }

    @Test
    public void only_plain_mail_addresses_are_written() {
        for (String address : List.of(
                "",
                "ada",
                "ada@",
                "@example.com",
                "ada@example.com\r\nATTENDEE:mailto:eve@example.com",
                "ada@example.com?cc=eve@example.com",
                "\"ada\"@example.com",
                "ada@example.com,eve@example.com",
                "ada @example.com",
                "a".repeat(250) + "@example.com")) {
            assertEquals(address, Optional.empty(), Guest.of("Ada", address, true));
        }
    }

    @Test
    public void a_feed_holds_what_is_ahead_and_behind_and_nothing_that_is_cancelled() {
        List<Appointment> appointments = new ArrayList<>();
        for (SessionState state : SessionState.values()) {
            appointments.add(Appointment.of(OneSession.in(state, "ada", "ben"), state.name(), "", Optional.empty()));
        }

        String feed = CalendarFile.feed("My mentoring", appointments);

        List<Entry> entries = Entry.all(feed);
        assertEquals(
                List.of("PROPOSED TENTATIVE", "ACCEPTED CONFIRMED", "MOVED TENTATIVE", "HELD CONFIRMED"),
                entries.stream()
                        .map(entry -> entry.title() + " " + entry.status())
                        .toList());
        assertTrue(feed.contains("\r\nX-WR-CALNAME:My mentoring\r\n"));
        assertEquals("the same whenever it is asked for", feed, CalendarFile.feed("My mentoring", appointments));
    }

    @Test
    public void an_empty_feed_is_one_too() {
        assertEquals(List.of(), Entry.all(CalendarFile.feed("My mentoring", List.of())));
    }

    @Test
    public void the_page_of_the_session_is_linked_and_everything_is_private() {
        Appointment appointment = new Appointment(
                new CalendarEntry(UUID.randomUUID(), 0),
                OneSession.SLOT,
                Appointment.Certainty.CONFIRMED,
                "A session",
                "",
                "",
                Optional.of(URI.create("https://wiki.example.com/pages/viewpage.action?pageId=5&x=ü")),
                NOW);

        String file = CalendarFile.download(appointment).replace("\r\n ", "");

        assertTrue(file.contains("\r\nURL:https://wiki.example.com/pages/viewpage.action?pageId=5&x=%C3%BC\r\n"));
        assertTrue(file.contains("\r\nCLASS:PRIVATE\r\n"));
        assertFalse("nothing is said where nothing is known", file.contains("LOCATION"));
        Entry.only(file);
    }

    @Test
    public void calendars_show_each_session_of_half_a_year_at_its_instant_in_every_pair_of_zones() {
        for (Zones.Two zones : Zones.PAIRS) {
            List<TimeOption> series = Series.of(
                    Partners.in(zones.one(), zones.other()),
                    Cadence.USUAL,
                    Duration.ofHours(1),
                    Instant.parse("2026-09-01T09:00:00Z"));
            List<Appointment> appointments = series.stream()
                    .map(option -> new Appointment(
                            CalendarEntry.fresh(),
                            option.slot(),
                            Appointment.Certainty.CONFIRMED,
                            "A session",
                            "",
                            "",
                            Optional.empty(),
                            NOW))
                    .toList();

            List<Entry> entries = Entry.all(CalendarFile.feed("Half a year", appointments));

            assertEquals(13, entries.size());
            for (int i = 0; i < entries.size(); i++) {
                for (String zone : List.of(zones.one(), zones.other())) {
                    ZoneId clock = ZoneId.of(zone);
                    assertEquals(
                            series.get(i).slot().start().atZone(clock),
                            entries.get(i).start().atZone(clock));
                }
                assertEquals(series.get(i).slot().end(), entries.get(i).end());
            }
        }
    }

    private static void assertFolded(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        int line = 0;
        for (byte octet : bytes) {
            line = octet == '\n' ? 0 : line + 1;
            // The carriage return is not counted.
            assertTrue("a line of more than 75 octets", line <= 76);
        }
        assertEquals("no line ends otherwise", count(file, "\r\n"), count(file, "\n"));
        assertEquals(count(file, "\r\n"), count(file, "\r"));
        assertTrue(file.endsWith("END:VCALENDAR\r\n"));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length;
    }

    private static Appointment appointment(Session session) {
        return Appointment.of(session, "Mentoring", "See you there", Optional.empty());
    }

    private static Appointment appointment(String title, String place, String description) {
        return new Appointment(
                new CalendarEntry(UUID.randomUUID(), 3),
                OneSession.SLOT,
                Appointment.Certainty.CONFIRMED,
                title,
                place,
                description,
                Optional.empty(),
                NOW);
    }
}
