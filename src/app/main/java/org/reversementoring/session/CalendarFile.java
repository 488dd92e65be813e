package org.reversementoring.session;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.reversementoring.programme.Text;

/**
 * Writes iCalendar (RFC 5545): what is sent by mail, downloaded and subscribed to. A file is sent in UTF-8.
 *
 * <p>All times are in UTC, the one form that every calendar shows right on every clock without a time zone in the file:
 * Outlook approximates those (see {@code src/docs/decisions/calendar-files.md}). Each session is an event of its own,
 * hence no rule of recurrence can drift.
 *
 * <p>Whatever texts hold, it stays the text of one property: line breaks, commas and the like are escaped, and
 * characters that no file may hold are replaced.
 */
public final class CalendarFile {
    private static final String PRODUCT = "-//Reverse Mentoring for Confluence//Sessions//EN";
    /** How often those who have subscribed to a feed look again: said once for RFC 7986, and once for Outlook. */
    private static final String HOURLY = "PT1H";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern OTHER_LINE_BREAKS = Pattern.compile("[\u0085\u2028\u2029]");

    private final StringWriter text = new StringWriter();
    private final VObjectWriter lines = new VObjectWriter(text, SyntaxStyle.NEW);

    private CalendarFile() {
        lines.getFoldedLineWriter().setLineLength(null);
    }

    /**
     * An invitation, for a mail of the type {@code text/calendar; method=REQUEST}. One with the same identity that came
     * before is replaced by it.
     *
     * @param organizer in whose name it is sent; answers go there
     * @param now when it is written
     */
    public static String request(Appointment appointment, Guest organizer, List<Guest> guests, Instant now) {
        return message("REQUEST", appointment, organizer, guests, now);
    }

    /** Takes an invitation back, for a mail of the type {@code text/calendar; method=CANCEL}; otherwise as above. */
    public static String cancel(Appointment appointment, Guest organizer, List<Guest> guests, Instant now) {
        return message("CANCEL", appointment, organizer, guests, now);
    }

    /** One appointment to be put into any calendar. */
    public static String download(Appointment appointment) {
        return written(file -> file.event(appointment));
    }

    /** A calendar to subscribe to. It leaves out what has been cancelled, and so do those who have subscribed. */
    public static String feed(String name, List<Appointment> appointments) {
        return written(file -> {
            file.text("NAME", name);
            file.text("X-WR-CALNAME", name);
            file.property("REFRESH-INTERVAL", parameters("VALUE", "DURATION"), HOURLY);
            file.property("X-PUBLISHED-TTL", HOURLY);
            file.utc();
            for (Appointment appointment : appointments) {
                if (appointment.certainty() != Appointment.Certainty.CANCELLED) {
                    file.event(appointment);
                }
            }
        });
    }

    /** A calendar must hold something (RFC 5545, 3.6), also while there are no sessions: the zone that it is in. */
    private void utc() throws IOException {
        begin("VTIMEZONE");
        property("TZID", "UTC");
        begin("STANDARD");
        property("DTSTART", "19700101T000000");
        property("TZOFFSETFROM", "+0000");
        property("TZOFFSETTO", "+0000");
        end("STANDARD");
        end("VTIMEZONE");
    }

    private static String message(
            String method, Appointment appointment, Guest organizer, List<Guest> guests, Instant now) {
        return written(file -> {
            file.property("METHOD", method);
            file.begin("VEVENT");
            file.describe(appointment, now);
            file.property(
                    "ORGANIZER",
                    parameters("CN", parameter(organizer.name())),
                    organizer.address().toString());
            for (Guest guest : guests) {
                VObjectParameters known = parameters("CN", parameter(guest.name()));
                known.put("ROLE", "REQ-PARTICIPANT");
                known.put("PARTSTAT", guest.accepted() ? "ACCEPTED" : "NEEDS-ACTION");
                // People answer on the session's page; a calendar would send its answer to nobody.
                known.put("RSVP", "FALSE");
                file.property("ATTENDEE", known, guest.address().toString());
            }
            file.end("VEVENT");
        });
    }

    private void event(Appointment appointment) throws IOException {
        begin("VEVENT");
        describe(appointment, appointment.changedAt());
        end("VEVENT");
    }

    private void describe(Appointment appointment, Instant stamp) throws IOException {
        property("UID", appointment.entry().uid().toString());
        property("SEQUENCE", Integer.toString(appointment.entry().sequence()));
        property("DTSTAMP", UTC.format(stamp));
        property("LAST-MODIFIED", UTC.format(appointment.changedAt()));
        property("DTSTART", UTC.format(appointment.slot().start()));
        property("DTEND", UTC.format(appointment.slot().end()));
        property("STATUS", appointment.certainty().name());
        property("CLASS", "PRIVATE");
        property("TRANSP", "OPAQUE");
        text("SUMMARY", appointment.title());
        text("LOCATION", appointment.place());
        text("DESCRIPTION", appointment.description());
        if (appointment.page().isPresent()) {
            property("URL", appointment.page().get().toASCIIString());
        }
    }

    private void begin(String component) throws IOException {
        lines.writeBeginComponent(component);
    }

    private void end(String component) throws IOException {
        lines.writeEndComponent(component);
    }

    private void property(String name, String value) throws IOException {
        lines.writeProperty(name, value);
    }

    private void property(String name, VObjectParameters parameters, String value) throws IOException {
        lines.writeProperty(null, name, parameters, value);
    }

    /** What people write; nothing is said where they have written nothing. */
    private void text(String name, String value) throws IOException {
        if (!value.isBlank()) {
            property(name, VObjectPropertyValues.escape(withoutSurprises(value)));
        }
    }

    private static String withoutSurprises(String value) {
        return Text.markLosses(OTHER_LINE_BREAKS.matcher(value).replaceAll("\n"))
                .strip();
    }

    /** Parameters have no way to escape these characters on which all calendars agree. */
    private static String parameter(String value) {
        return Text.line(withoutSurprises(value))
                .replace('"', '\'')
                .replace('\\', '/')
                .replace('^', '/');
    }

    private static VObjectParameters parameters(String name, String value) {
        VObjectParameters parameters = new VObjectParameters();
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
        return parameters;
    }

    private interface Content {
        void writeTo(CalendarFile file) throws IOException;
    }

    private static String written(Content content) {
        CalendarFile file = new CalendarFile();
        try {
            file.begin("VCALENDAR");
            file.property("VERSION", "2.0");
            file.property("PRODID", PRODUCT);
            content.writeTo(file);
            file.end("VCALENDAR");
        } catch (IOException impossible) {
            throw new UncheckedIOException("Nothing is written but a text in memory", impossible);
        }
        return Folding.fold(file.text.toString());
    }
}
