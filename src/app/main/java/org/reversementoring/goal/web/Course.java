package org.reversementoring.goal.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.goal.GoalView;
import org.reversementoring.goal.Measure;

/**
 * Where a picture of values over time has its points: {@value #WIDTH} by {@value #HEIGHT}, with time from left to right
 * and the larger numbers above.
 *
 * @param low the smallest number on it
 * @param high the largest one; not the same
 * @param values the one where it began first
 */
record Course(BigDecimal low, BigDecimal high, Instant first, Instant last, List<GoalView.Value> values) {
    static final int WIDTH = 600;
    static final int HEIGHT = 160;
    private static final int EDGE = 8;

    /** From the day on which the goal was written until now. */
    static Course of(GoalView view, Measure.Counting counting, Instant now) {
        Instant written = view.events().get(0).at();
        List<GoalView.Value> values = new ArrayList<>(List.of(new GoalView.Value(counting.from(), written)));
        values.addAll(view.values());
        List<BigDecimal> numbers = Stream.concat(
                        Stream.of(counting.to()), values.stream().map(GoalView.Value::value))
                .sorted()
                .toList();
        Instant latest = values.stream()
                .map(GoalView.Value::at)
                .max(Comparator.naturalOrder())
                .orElse(now);
        return new Course(
                numbers.get(0), numbers.get(numbers.size() - 1), written, latest.isAfter(now) ? latest : now, values);
    }

    int height(BigDecimal number) {
        return HEIGHT
                - EDGE
                - number.subtract(low)
                        .multiply(BigDecimal.valueOf(HEIGHT - 2L * EDGE))
                        .divide(high.subtract(low), 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private int place(Instant at) {
        long whole = Math.max(1, Duration.between(first, last).toMillis());
        return EDGE + (int) (Duration.between(first, at).toMillis() * (WIDTH - 2L * EDGE) / whole);
    }

    List<Map<String, Object>> dots() {
        return values.stream()
                .map(value -> Map.<String, Object>of("x", place(value.at()), "y", height(value.value())))
                .toList();
    }

    String line() {
        return values.stream()
                .map(value -> place(value.at()) + "," + height(value.value()))
                .collect(Collectors.joining(" "));
    }
}
