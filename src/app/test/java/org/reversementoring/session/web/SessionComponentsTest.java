package org.reversementoring.session.web;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.Test;
import org.reversementoring.session.Attendee;
import org.reversementoring.session.SessionList;
import org.reversementoring.session.SessionState;
import org.reversementoring.session.SessionStep;
import org.reversementoring.session.SessionView;
import org.reversementoring.session.Strain;

public class SessionComponentsTest {
    private static final SessionView ASKED = Shown.session(
            SessionState.PROPOSED,
            Shown.ada(false, Strain.NONE),
            Shown.ben(Optional.of(Shown.KOLKATA), true, Strain.OUTSIDE_WORK),
            SessionStep.ACCEPT_FOR_GOOD,
            SessionStep.MOVE,
            SessionStep.RELOCATE,
            SessionStep.CANCEL);

    private final Shown shown = new Shown();

    @Test
    public void it_says_when_a_session_is_by_the_clock_of_each() {
        Map<String, Object> next = first(ASKED);

        assertEquals("session.when[Tuesday, 24 November 2026, 14:00\u00A0\u2013\u00A015:00]", next.get("when"));
        assertEquals(List.of("Nov", "24", "Tue"), List.of(next.get("month"), next.get("day"), next.get("weekday")));
        assertEquals(List.of("Ben: 18:30\u00A0\u2013\u00A019:30"), elsewhere(next));
    }

    @Test
    public void the_day_of_others_is_named_where_it_is_another_one_and_those_who_live_alike_stand_together() {
        Map<String, Object> when = new Clocks(shown.words)
                .when(
                        Shown.ADA,
                        Shown.LATE,
                        List.of(
                                Shown.ada(true, Strain.OUTSIDE_WORK),
                                Shown.ben(Optional.of(Shown.KOLKATA), true, Strain.NONE),
                                Shown.attendee("cleo", Optional.of(Shown.KOLKATA), true, Strain.NONE),
                                Shown.attendee("dan", Optional.of(Shown.BERLIN), true, Strain.NONE)));

        assertEquals(
                List.of("Ben, Cleo:" + " session.when[Wednesday, 25 November 2026, 02:00\u00A0\u2013\u00A003:00]"),
                elsewhere(when));
    }

    @Test
    public void nothing_is_said_of_the_clock_of_whoever_keeps_their_zone_to_themselves() {
        SessionView hidden = Shown.session(
                SessionState.PROPOSED,
                Shown.ada(false, Strain.NONE),
                Shown.ben(Optional.empty(), true, Strain.OUTSIDE_WORK));

        assertEquals(List.of(), elsewhere(first(hidden)));
    }

    @Test
    public void whoever_is_asked_can_accept_with_one_click_or_propose_another_time() {
        Map<String, Object> next = first(ASKED);

        assertEquals("session.status.proposed[Ben]", next.get("status"));
        assertEquals("waiting", next.get("tone"));
        assertEquals(
                List.of("/wiki/plugins/reversementoring/session-step.action?sessionId=7&sessionVersion=3"),
                hrefs(next, "buttons"));
        assertEquals(
                List.of(
                        "/wiki/plugins/reversementoring/session-plan.action?sessionId=7",
                        "/wiki/plugins/reversementoring/session-plan.action?sessionId=7#rm-what",
                        "/wiki/plugins/reversementoring/session-end.action?sessionId=7"),
                hrefs(next, "links"));
        assertEquals(List.of("Why?", "How?"), next.get("questions"));
    }

    @Test
    public void it_says_of_whom_an_answer_is_still_missing() {
        SessionView waiting = Shown.session(
                SessionState.PROPOSED,
                Shown.ada(true, Strain.NONE),
                Shown.ben(Optional.of(Shown.KOLKATA), false, Strain.NONE));
        SessionView settled = Shown.session(
                SessionState.ACCEPTED,
                Shown.ada(true, Strain.NONE),
                Shown.ben(Optional.of(Shown.KOLKATA), true, Strain.NONE));
        SessionView withoutBen = Shown.session(
                SessionState.ACCEPTED,
                Shown.ada(true, Strain.NONE),
                Shown.ben(Optional.of(Shown.KOLKATA), false, Strain.NONE));

        assertEquals("session.status.waiting[Ben]", first(waiting).get("status"));
        assertEquals("session.status.fixed[]", first(settled).get("status"));
        assertEquals("session.status.fixed-without[Ben]", first(withoutBen).get("status"));
    }

    @Test
    public void one_that_was_called_off_says_by_whom_and_has_nothing_for_a_calendar() {
        SessionView cancelled = Shown.session(
                SessionState.CANCELLED,
                Shown.ada(true, Strain.NONE),
                Shown.ben(Optional.of(Shown.KOLKATA), true, Strain.NONE));
        shown.sessions()
                .all(
                        Shown.ADA,
                        Shown.PAGE,
                        5,
                        new SessionList(List.of(), List.of(cancelled), 1, false, true, false),
                        true);

        Map<String, Object> past = shown.list("past").get(0);

        assertEquals("session.status.cancelled[Ben]", past.get("status"));
        assertEquals("", past.get("calendarUrl"));
        assertEquals("", past.get("missUrl"));
    }

    @Test
    public void what_was_called_off_before_its_time_is_cancelled_and_what_nobody_came_to_is_missed() {
        Instant start = Shown.SLOT.start();

        assertEquals("session.label.cancelled[]", badge(Shown.off(SessionStep.CANCEL, start.minusSeconds(1))));
        assertEquals("session.label.cancelled[]", badge(Shown.off(SessionStep.LAPSE, start)));
        assertEquals("session.label.off[]", badge(Shown.off(SessionStep.CANCEL, start)));
        assertEquals("session.label.off[]", badge(Shown.off(SessionStep.MISS, start.minusSeconds(1))));
    }

    private Object badge(SessionView past) {
        shown.sessions()
                .all(Shown.ADA, Shown.PAGE, 5, new SessionList(List.of(), List.of(past), 1, false, true, false), true);
        return shown.list("past").get(0).get("label");
    }

    @Test
    public void whoever_chooses_a_time_of_their_own_reads_for_whom_it_is_outside_their_day() {
        Attendee ben = Shown.ben(Optional.of(Shown.KOLKATA), false, Strain.OUTSIDE_WORK);
        SessionView late = Shown.session(SessionState.PROPOSED, Shown.ada(true, Strain.DAY_OFF), ben);
        SessionView hisEvening = Shown.session(SessionState.PROPOSED, Shown.ada(true, Strain.NONE), ben);
        SessionView hidden = Shown.session(
                SessionState.PROPOSED,
                Shown.ada(true, Strain.NONE),
                Shown.ben(Optional.empty(), false, Strain.OUTSIDE_WORK));

        assertEquals(
                "session.strain.day-off[session.you[]], session.strain.outside-work[Ben]",
                shown.sessions().outside(Shown.ADA, late));
        assertEquals("session.strain.outside-work[Ben]", shown.sessions().outside(Shown.ADA, hisEvening));
        assertEquals(
                "by whose clock they live is not told", "", shown.sessions().outside(Shown.ADA, hidden));
    }

    @Test
    public void earlier_sessions_are_paged_and_the_first_page_has_no_number() {
        shown.sessions()
                .all(Shown.ADA, Shown.PAGE, 5, new SessionList(List.of(), List.of(ASKED), 2, true, false, false), true);

        assertEquals(
                "/wiki/plugins/reversementoring/sessions.action?pairingId=5",
                shown.data().get("newerUrl"));
        assertEquals(
                "/wiki/plugins/reversementoring/sessions.action?pairingId=5&page=3",
                shown.data().get("olderUrl"));
        assertEquals("", shown.data().get("proposeUrl"));
    }

    @Test
    public void where_nothing_can_be_planned_it_says_whether_that_is_for_now_or_for_good() {
        assertEquals("session.empty.paused.text[]", empty(false).get("text"));
        assertEquals("session.empty.over.text[]", empty(true).get("text"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> empty(boolean over) {
        shown.sessions()
                .all(Shown.ADA, Shown.PAGE, 5, new SessionList(List.of(), List.of(), 1, false, false, over), true);
        return (Map<String, Object>) shown.data().get("empty");
    }

    private Map<String, Object> first(SessionView view) {
        shown.sessions()
                .all(Shown.ADA, Shown.PAGE, 5, new SessionList(List.of(view), List.of(), 1, false, true, false), true);
        return shown.list("ahead").get(0);
    }

    @SuppressWarnings("unchecked")
    private static List<String> elsewhere(Map<String, Object> when) {
        return ((List<Map<String, Object>>) when.get("elsewhere"))
                .stream()
                        .map(other -> other.get("who") + ": " + other.get("when"))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> hrefs(Map<String, Object> session, String name) {
        return ((List<Map<String, Object>>) session.get(name))
                .stream().map(one -> one.get("href").toString()).collect(Collectors.toList());
    }
}
