package org.reversementoring.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.List;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Violation;
import org.reversementoring.programme.Wording;

/** What the app says to a reader, in the reader's language. */
public final class Words {

    private final Wording wording;

    public Words(Wording wording) {
        this.wording = wording;
    }

    public String text(Reader reader, String key, Serializable... arguments) {
        return wording.text(reader.locale(), key, arguments);
    }

    /**
     * A number of things in words: one of the texts {@code key.none}, {@code key.one} and {@code key.many}, the last of
     * which says the number.
     */
    public String counted(Reader reader, String key, int count) {
        return switch (count) {
            case 0 -> text(reader, key + ".none");
            case 1 -> text(reader, key + ".one");
            default -> text(reader, key + ".many", Integer.toString(count));
        };
    }

    /** Why something is refused. */
    public String text(Reader reader, Violation violation) {
        return text(reader, violation.messageKey(), violation.arguments().toArray(Serializable[]::new));
    }

    /** A day, where the reader is. */
    public String day(Reader reader, Instant instant) {
        return day(reader, LocalDate.ofInstant(instant, reader.zone()));
    }

    /** A day that is the same for everybody. */
    public String day(Reader reader, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(reader.locale())
                .format(day);
    }

    /** The days of a list; with the time of day where several of them are the same. */
    public List<String> days(Reader reader, List<Instant> instants) {
        List<String> days =
                instants.stream().map(instant -> day(reader, instant)).toList();
        return instants.stream()
                .map(instant -> Collections.frequency(days, day(reader, instant)) > 1
                        ? moment(reader, instant)
                        : day(reader, instant))
                .toList();
    }

    /** A day and the time of day, where the reader is. */
    public String moment(Reader reader, Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.locale())
                .withZone(reader.zone())
                .format(instant);
    }
}
