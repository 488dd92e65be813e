package org.reversementoring.session.web;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.reversementoring.profile.People;
import org.reversementoring.session.Attendee;
import org.reversementoring.session.NewSession;
import org.reversementoring.session.Strain;
import org.reversementoring.session.TimeChoice;

public class PlanComponentsTest {
    private static final NewSession TYPED = new NewSession("", "", "", "60", "", "", "");
    private static final TimeChoice.OfferedTime GOOD =
            new TimeChoice.OfferedTime(Shown.SLOT, List.of(Shown.ada(false, Strain.NONE), ben(Strain.NONE)), true);
    private static final TimeChoice.OfferedTime BENS_TURN = new TimeChoice.OfferedTime(
            Shown.LATE, List.of(Shown.ada(false, Strain.NONE), ben(Strain.OUTSIDE_WORK)), true);
    private static final TimeChoice.OfferedTime UNFAIR = new TimeChoice.OfferedTime(
            Shown.SLOT, List.of(Shown.ada(false, Strain.OUTSIDE_WORK), ben(Strain.NONE)), false);

    private final Shown shown = new Shown();

    @Test
    public void the_first_time_is_the_best_and_where_nobody_meets_outside_nine_to_five_it_is_nobodys_turn() {
        plan(0, 0, GOOD);

        Map<String, Object> best = shown.list("times").get(0);
        assertEquals("2026-11-24T13:00:00Z", best.get("value"));
        assertEquals(true, best.get("best"));
        assertEquals("session.times.good[]", best.get("note"));
        assertEquals(List.of(), shown.data().get("turns"));
    }

    @Test
    public void it_says_who_would_meet_outside_nine_to_five_and_whose_turn_that_is() {
        plan(2, 1, BENS_TURN, UNFAIR);

        assertEquals(
                List.of(
                        "session.times.outside[session.strain.outside-work[Ben]] session.times.fair[]",
                        "session.times.outside[session.strain.outside-work[session.you[]]] session.times.unfair[]"),
                shown.list("times").stream().map(time -> time.get("note")).toList());
        assertEquals(
                List.of(
                        "session.turn[session.you.beginning[], session.turn.count.many[2]]",
                        "session.turn[Ben, session.turn.count.one[]] session.turn.next[]"),
                shown.data().get("turns"));
    }

    @Test
    public void where_all_have_done_so_as_often_it_is_nobodys_turn() {
        plan(1, 1, BENS_TURN);

        assertEquals(
                List.of(
                        "session.turn[session.you.beginning[], session.turn.count.one[]]",
                        "session.turn[Ben, session.turn.count.one[]]"),
                shown.data().get("turns"));
    }

    @Test
    public void of_a_chosen_time_that_was_refused_the_form_shows_day_and_hour_by_the_readers_clock() {
        NewSession sent = new NewSession("2026-11-24T13:00:00Z", "", "", "45", "Room 5", "", "");

        assertEquals(
                new NewSession("", "2026-11-24", "14:00", "45", "Room 5", "", ""),
                PlanComponents.shown(Shown.ADA, sent));
        assertEquals(TYPED, PlanComponents.shown(Shown.ADA, TYPED));
    }

    private static Attendee ben(Strain strain) {
        return Shown.ben(Optional.of(Shown.KOLKATA), false, strain);
    }

    private void plan(int outsideOfAda, int outsideOfBen, TimeChoice.OfferedTime... times) {
        TimeChoice choice = new TimeChoice(
                1,
                Duration.ofMinutes(60),
                List.of(
                        new TimeChoice.Turn(Optional.of(People.account("ada")), true, outsideOfAda),
                        new TimeChoice.Turn(Optional.of(People.account("ben")), false, outsideOfBen)),
                List.of(times));
        new PlanComponents(shown.sessions(), shown.words)
                .plan(Shown.ADA, Shown.PAGE, 5, Optional.empty(), choice, TYPED, Map.of(), "", true);
    }
}
