package org.reversementoring.goal.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.Test;
import org.reversementoring.goal.GoalChange.Act;
import org.reversementoring.goal.GoalState;
import org.reversementoring.goal.GoalView;
import org.reversementoring.goal.Measure;
import org.reversementoring.goal.PairGoal;

public class CourseTest {
    private static final Instant WRITTEN = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    public void the_line_begins_where_the_goal_began_and_larger_numbers_are_above() {
        Course course = course("0", "10", "5", "10");

        assertEquals("8,152 300,80 592,8", course.line());
        assertEquals(8, course.height(new BigDecimal("10")));
        assertEquals(WRITTEN, course.first());
    }

    @Test
    public void what_goes_down_or_beyond_the_goal_stays_in_the_picture() {
        for (Course course :
                List.of(course("40", "10", "55", "-3"), course("0.5", "0.75", "100000000"), course("1", "2"))) {
            for (Map<String, Object> dot : course.dots()) {
                assertTrue(dot.toString(), (int) dot.get("x") >= 0 && (int) dot.get("x") <= Course.WIDTH);
                assertTrue(dot.toString(), (int) dot.get("y") >= 0 && (int) dot.get("y") <= Course.HEIGHT);
            }
        }
    }

    @Test
    public void a_goal_of_this_moment_has_a_picture_too() {
        Measure.Counting counting = counting("0", "1");
        Course course = Course.of(view(counting, List.of()), counting, WRITTEN);

        assertEquals("8,152", course.line());
    }

    /** With a value each month, and looked at after that. */
    private static Course course(String from, String to, String... values) {
        Measure.Counting counting = counting(from, to);
        return Course.of(
                view(
                        counting,
                        IntStream.range(0, values.length)
                                .mapToObj(i -> new GoalView.Value(new BigDecimal(values[i]), month(i + 1)))
                                .toList()),
                counting,
                month(values.length));
    }

    private static Instant month(int number) {
        return WRITTEN.plus(Duration.ofDays(30L * number));
    }

    private static Measure.Counting counting(String from, String to) {
        return new Measure.Counting(new BigDecimal(from), new BigDecimal(to), "", Optional.empty());
    }

    private static GoalView view(Measure measure, List<GoalView.Value> values) {
        return new GoalView(
                new PairGoal(
                        1, 1, 1, GoalState.OPEN, "Goal", measure, Optional.empty(), OptionalInt.empty(), List.of()),
                Optional.empty(),
                List.of(new GoalView.Event(Act.WRITTEN, "", Optional.empty(), WRITTEN)),
                values,
                true);
    }
}
