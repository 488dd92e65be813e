package org.reversementoring.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;

/** When and where a session is to be, and what for. */
public record SessionPlan(Slot slot, Venue venue, Preparation preparation) {
    /** Whatever is further away has been mistyped. */
    public static final Period FURTHEST = Period.ofYears(1);

    /**
     * What was typed, understood.
     *
     * @param zone of the calendar and clock that date and time are read from
     * @param present the time it has, if it has one: of an hour that clocks show twice, it stays what it was
     * @throws Refused if something typed cannot be understood or is too long, by the fields of {@link NewSession}
     */
    public static SessionPlan of(NewSession typed, ZoneId zone, Optional<Slot> present, Instant now) {
        Form form = new Form();
        Optional<Instant> start = typed.at() == null || typed.at().isBlank()
                ? start(form, typed, zone, present.map(Slot::start))
                : chosen(form, typed.at());
        start.filter(now.atZone(zone).plus(FURTHEST).toInstant()::isBefore)
                .ifPresent(tooFar -> form.refuse("date", "session.plan.date.too-far"));
        Optional<Duration> length = length(form, typed.minutes());
        String venue = form.line("venue", typed.venue(), Venue.LONGEST);
        String objective = form.line("objective", typed.objective(), Preparation.LONGEST_OBJECTIVE);
        String questions = form.prose("questions", typed.questions(), Preparation.LONGEST_QUESTIONS);
        form.orRefuse();
        return new SessionPlan(
                new Slot(start.orElseThrow(), length.orElseThrow()),
                new Venue(venue),
                new Preparation(objective, questions));
    }

    private static Optional<Instant> chosen(Form form, String at) {
        try {
            Instant start = Instant.parse(at);
            if (start.equals(start.truncatedTo(ChronoUnit.MINUTES))) {
                return Optional.of(start);
            }
        } catch (DateTimeParseException unreadable) {
            // Said below, as for any other time that was not among those to choose from.
        }
        form.refuse("date", "session.plan.date.unreadable");
        return Optional.empty();
    }

    private static Optional<Instant> start(Form form, NewSession typed, ZoneId zone, Optional<Instant> present) {
        Optional<LocalDate> date = date(form, typed.date());
        Optional<LocalTime> time = time(form, typed.time());
        if (date.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime clock = date.get().atTime(time.get());
        ZoneOffsetTransition change = zone.getRules().getTransition(clock);
        if (change != null && change.isGap()) {
            form.refuse(
                    "time",
                    "session.plan.time.gap",
                    change.getDateTimeBefore().toLocalTime().toString(),
                    change.getDateTimeAfter().toLocalTime().toString());
            return Optional.empty();
        }
        return present.filter(start -> LocalDateTime.ofInstant(start, zone).equals(clock))
                .or(() -> Optional.of(
                        clock.atZone(zone).withEarlierOffsetAtOverlap().toInstant()));
    }

    private static Optional<LocalDate> date(Form form, String typed) {
        String date = Text.line(typed);
        if (date.isEmpty()) {
            form.refuse("date", "form.field.required");
            return Optional.empty();
        }
        try {
            if (date.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return Optional.of(LocalDate.parse(date));
            }
        } catch (DateTimeParseException noSuchDay) {
            // Said below, as for whatever else is no day of the calendar.
        }
        form.refuse("date", "session.plan.date.unreadable");
        return Optional.empty();
    }

    private static Optional<LocalTime> time(Form form, String typed) {
        String time = Text.line(typed);
        if (time.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
            return Optional.of(LocalTime.parse(time.length() < "00:00".length() ? "0" + time : time));
        }
        form.refuse("time", time.isEmpty() ? "form.field.required" : "session.plan.time.unreadable");
        return Optional.empty();
    }

    private static Optional<Duration> length(Form form, String typed) {
        Optional<Duration> length = length(typed);
        if (length.isEmpty()) {
            form.refuse("minutes", "session.plan.minutes.range", Slot.SHORTEST.toMinutes(), Slot.LONGEST.toMinutes());
        }
        return length;
    }

    /** Empty if what was typed is no length of a session. */
    static Optional<Duration> length(String typed) {
        return Optional.of(Text.line(typed))
                .filter(text -> text.matches("\\d{1,3}"))
                .map(text -> Duration.ofMinutes(Integer.parseInt(text)))
                .filter(Slot::isLength);
    }
}
