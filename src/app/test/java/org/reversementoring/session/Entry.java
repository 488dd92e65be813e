package org.reversementoring.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.TextProperty;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DateProperty;

/** What two libraries agree that an event of a file says. */
public record Entry(
        String method,
        String uid,
        int sequence,
        Instant stamp,
        Instant start,
        Instant end,
        String status,
        String title,
        String place,
        String description,
        String organizer,
        List<String> guests) {

    public static Entry only(String file) {
        List<Entry> all = all(file);
        assertEquals(1, all.size());
        return all.get(0);
    }

    public static List<Entry> all(String file) {
        List<Entry> one = readByBiweekly(file);
        List<Entry> other = readByIcal4j(file);
        assertEquals(one, other);
        return one;
    }

    private static List<Entry> readByBiweekly(String file) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        List<ICalendar> calendars = Biweekly.parse(file).warnings(warnings).all();
        assertEquals(1, calendars.size());
        assertTrue(warnings.toString(), warnings.stream().allMatch(List::isEmpty));
        ICalendar calendar = calendars.get(0);
        assertTrue(
                calendar.validate(ICalVersion.V2_0).toString(),
                calendar.getEvents().isEmpty()
                        || calendar.validate(ICalVersion.V2_0).isEmpty());
        return calendar.getEvents().stream()
                .map(event -> entry(calendar, event))
                .toList();
    }

    private static Entry entry(ICalendar calendar, VEvent event) {
        return new Entry(
                text(calendar.getMethod()),
                text(event.getUid()),
                event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant(),
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant(),
                text(event.getStatus()),
                text(event.getSummary()),
                text(event.getLocation()),
                text(event.getDescription()),
                event.getOrganizer() == null
                        ? ""
                        : "mailto:" + event.getOrganizer().getEmail(),
                event.getAttendees().stream()
                        .map(guest -> said(guest.getCommonName()) + " <" + guest.getEmail() + "> "
                                + guest.getParticipationStatus().getValue())
                        .toList());
    }

    private static String text(TextProperty property) {
        return property == null ? "" : said(property.getValue());
    }

    private static List<Entry> readByIcal4j(String file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            assertFalse(calendar.validate().toString(), calendar.validate().hasErrors());
            return calendar.getComponents("VEVENT").stream()
                    .map(net.fortuna.ical4j.model.component.VEvent.class::cast)
                    .map(event -> entry(calendar, event))
                    .toList();
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }

    private static Entry entry(Calendar calendar, net.fortuna.ical4j.model.component.VEvent event) {
        return new Entry(
                calendar.getProperty(Property.METHOD).map(Property::getValue).orElse(""),
                text(event, Property.UID),
                Integer.parseInt(text(event, Property.SEQUENCE)),
                instant(event, Property.DTSTAMP),
                instant(event, Property.DTSTART),
                instant(event, Property.DTEND),
                text(event, Property.STATUS),
                text(event, Property.SUMMARY),
                text(event, Property.LOCATION),
                text(event, Property.DESCRIPTION),
                text(event, Property.ORGANIZER),
                event.getProperties(Property.ATTENDEE).stream()
                        .map(guest -> parameter(guest, Parameter.CN) + " <"
                                + guest.getValue().replace("mailto:", "") + "> " + parameter(guest, Parameter.PARTSTAT))
                        .toList());
    }

    private static String text(net.fortuna.ical4j.model.component.VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    private static Instant instant(net.fortuna.ical4j.model.component.VEvent event, String name) {
        DateProperty<? extends Temporal> property =
                event.<DateProperty<? extends Temporal>>getProperty(name).orElseThrow();
        return Instant.from(property.getDate());
    }

    private static String parameter(Property property, String name) {
        return property.getParameter(name).map(Parameter::getValue).orElse("");
    }

    private static String said(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
