package org.reversementoring.host.plugin;

import java.time.LocalDateTime;
import java.util.function.IntPredicate;

/** Six fields as Quartz has them, in numbers only; leaves out names, {@code L}, {@code W}, {@code #} and years. */
record CronExpression(
        IntPredicate minute, IntPredicate hour, IntPredicate dayOfMonth, IntPredicate month, IntPredicate dayOfWeek) {
    /** @throws IllegalArgumentException on what this host does not know */
    static CronExpression parse(String text) {
        String[] fields = text.trim().split("\\s+");
        if (fields.length != 6) {
            throw new IllegalArgumentException("six fields are needed: " + text);
        }
        return new CronExpression(
                field(fields[1]), field(fields[2]), field(fields[3]), field(fields[4]), field(fields[5]));
    }

    boolean includes(LocalDateTime time) {
        return minute.test(time.getMinute())
                && hour.test(time.getHour())
                && dayOfMonth.test(time.getDayOfMonth())
                && month.test(time.getMonthValue())
                && dayOfWeek.test(time.getDayOfWeek().getValue() % 7 + 1); // Quartz counts from Sunday = 1
    }

    private static IntPredicate field(String text) {
        IntPredicate any = value -> false;
        for (String part : text.split(",")) {
            any = any.or(part(part));
        }
        return any;
    }

    private static IntPredicate part(String text) {
        String[] step = text.split("/");
        String[] range = step[0].split("-");
        int every = step.length == 2 ? Integer.parseInt(step[1]) : 1;
        if (range[0].equals("*") || range[0].equals("?")) {
            return value -> value % every == 0;
        }
        int from = Integer.parseInt(range[0]);
        int to = range.length == 2 ? Integer.parseInt(range[1]) : step.length == 2 ? Integer.MAX_VALUE : from;
        return value -> value >= from && value <= to && (value - from) % every == 0;
    }
}
