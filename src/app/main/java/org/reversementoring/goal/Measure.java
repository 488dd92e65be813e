package org.reversementoring.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** How one can tell how far a goal is. */
public sealed interface Measure {

    /** All is done, or it is not; in between count milestones, where there are any. */
    record Doing() implements Measure {}

    /**
     * A number that goes up or down.
     *
     * @param from where it began; differs from {@code to}
     * @param to where it is to be
     * @param unit what is counted; may be empty
     * @param measured the latest value that somebody has measured; empty as long as nobody has
     */
    record Counting(BigDecimal from, BigDecimal to, String unit, Optional<BigDecimal> measured) implements Measure {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        public Counting {
            if (from.compareTo(to) == 0) {
                throw new IllegalArgumentException("Goes nowhere: " + from);
            }
        }

        /** Where it is now. */
        public BigDecimal value() {
            return measured.orElse(from);
        }

        Counting at(Optional<BigDecimal> value) {
            return new Counting(from, to, unit, value);
        }

        /** How much of the way is behind them, from 0 to 100, rounded down: nothing is done before it is. */
        public int percent() {
            BigDecimal way = value().subtract(from).multiply(HUNDRED).divide(to.subtract(from), 0, RoundingMode.FLOOR);
            return way.max(BigDecimal.ZERO).min(HUNDRED).intValue();
        }
    }

    /** More digits are never needed, and with two decimals at most no comma can be taken for one between thousands. */
    Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:[.,]\\d{1,2})?");

    /** A number as people type it, with a point or a comma; empty for anything else. */
    static Optional<BigDecimal> number(String typed) {
        String text = typed == null ? "" : typed.strip();
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
