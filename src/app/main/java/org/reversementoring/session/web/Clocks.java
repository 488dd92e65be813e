package org.reversementoring.session.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.Attendee;
import org.reversementoring.session.Slot;
import org.reversementoring.web.Words;

/** Says when a session is: by the clocks of the reader, and by those of the others where they show something else. */
final class Clocks {
    private static final String UNTIL = "\u00A0\u2013\u00A0";

    private final Words words;

    Clocks(Words words) {
        this.words = words;
    }

    /** What a leaf of a calendar shows of a session, and the words for it. */
    Map<String, Object> when(Reader reader, Slot slot, List<Attendee> attendees) {
        ZoneId zone = reader.zone();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("month", formatted(reader, "MMM", slot, zone));
        data.put("day", formatted(reader, "d", slot, zone));
        data.put("weekday", formatted(reader, "EEE", slot, zone));
        data.put(
                "when",
                words.text(
                        reader,
                        "session.when",
                        date(reader, FormatStyle.FULL, slot.start(), zone),
                        hours(reader, slot, zone)));
        data.put("elsewhere", elsewhere(reader, slot, attendees));
        data.put("length", length(reader, slot.length()));
        return data;
    }

    /** Without the weekday and the end, for where there is little room. */
    String brief(Reader reader, Slot slot) {
        return words.text(
                reader,
                "session.when",
                date(reader, FormatStyle.MEDIUM, slot.start(), reader.zone()),
                time(reader, slot.start(), reader.zone()));
    }

    String length(Reader reader, Duration length) {
        return words.text(reader, "session.length", Long.toString(length.toMinutes()));
    }

    /** What the reader's zone is called, such as "Central European Time". */
    static String zone(Reader reader) {
        return reader.zone().getDisplayName(TextStyle.FULL, reader.locale());
    }

    /** Those who see the same stand together; of those who keep their zone to themselves nothing is said. */
    private List<Map<String, Object>> elsewhere(Reader reader, Slot slot, List<Attendee> attendees) {
        Map<String, List<String>> people = new LinkedHashMap<>();
        for (Attendee one : attendees) {
            one.zone()
                    .filter(zone -> !one.reader() && !offset(zone, slot).equals(offset(reader.zone(), slot)))
                    .ifPresent(zone -> people.computeIfAbsent(there(reader, slot, zone), any -> new ArrayList<>())
                            .add(SessionComponents.name(words, reader, one.account())));
        }
        return people.entrySet().stream()
                .map(entry ->
                        Map.<String, Object>of("who", String.join(", ", entry.getValue()), "when", entry.getKey()))
                .toList();
    }

    /** With the day where it is another one. */
    private String there(Reader reader, Slot slot, ZoneId zone) {
        String hours = hours(reader, slot, zone);
        return LocalDate.ofInstant(slot.start(), zone).equals(LocalDate.ofInstant(slot.start(), reader.zone()))
                ? hours
                : words.text(reader, "session.when", date(reader, FormatStyle.FULL, slot.start(), zone), hours);
    }

    private static ZoneOffset offset(ZoneId zone, Slot slot) {
        return zone.getRules().getOffset(slot.start());
    }

    private static String hours(Reader reader, Slot slot, ZoneId zone) {
        return time(reader, slot.start(), zone) + UNTIL + time(reader, slot.end(), zone);
    }

    private static String time(Reader reader, Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(reader.locale())
                .withZone(zone)
                .format(instant);
    }

    private static String date(Reader reader, FormatStyle style, Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(reader.locale())
                .withZone(zone)
                .format(instant);
    }

    private static String formatted(Reader reader, String pattern, Slot slot, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, reader.locale())
                .withZone(zone)
                .format(slot.start());
    }
}
