package org.reversementoring.session;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What somebody types when they propose a session or change one; as typed, hence unchecked. See {@link SessionPlan}.
 *
 * @param at a suggested time that was chosen, such as {@code 2026-11-24T10:00:00Z}; if empty, date and time count
 * @param date such as {@code 2026-11-24}, as the calendar of whoever types shows it
 * @param time such as {@code 14:30}, as their clock shows it
 * @param minutes how long it takes
 */
public record NewSession(
        String at, String date, String time, String minutes, String venue, String objective, String questions) {

    /** What a form shows of a session that is there. @param zone of the reader */
    public static NewSession of(SessionPlan plan, ZoneId zone) {
        LocalDateTime start = LocalDateTime.ofInstant(plan.slot().start(), zone).truncatedTo(ChronoUnit.MINUTES);
        return new NewSession(
                "",
                start.toLocalDate().toString(),
                start.toLocalTime().toString(),
                Long.toString(plan.slot().length().toMinutes()),
                plan.venue().text(),
                plan.preparation().objective(),
                plan.preparation().questions());
    }
}
