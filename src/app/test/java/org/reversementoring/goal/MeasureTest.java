package org.reversementoring.goal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.Test;

public class MeasureTest {

    @Test
    public void a_number_is_read_with_a_point_or_a_comma_and_never_with_one_between_thousands() {
        assertEquals(Optional.of(new BigDecimal("12")), Measure.number(" 12 "));
        assertEquals(Optional.of(new BigDecimal("-12.5")), Measure.number("-12.5"));
        assertEquals(Optional.of(new BigDecimal("12.50")), Measure.number("12,50"));
        for (String wrong : new String[] {"", "x", "1,000", "1.234", "1e3", "NaN", "1 000", "+1", "1234567890", "."}) {
            assertEquals(wrong, Optional.empty(), Measure.number(wrong));
        }
        assertEquals(Optional.empty(), Measure.number(null));
    }

    @Test
    public void the_way_is_measured_from_where_it_began_up_or_down() {
        assertEquals(0, counting("2", "10", null).percent());
        assertEquals(50, counting("2", "10", "6").percent());
        assertEquals(99, counting("0", "1000", "999").percent());
        assertEquals(100, counting("0", "10", "12").percent());
        assertEquals(0, counting("5", "10", "3").percent());
        assertEquals(25, counting("40", "0", "30").percent());
        assertEquals(33, counting("-1", "2", "0").percent());
    }

    @Test
    public void what_goes_nowhere_cannot_be_measured() {
        assertThrows(IllegalArgumentException.class, () -> counting("1", "1.00", null));
    }

    private static Measure.Counting counting(String from, String to, String measured) {
        return new Measure.Counting(
                new BigDecimal(from),
                new BigDecimal(to),
                "talks",
                Optional.ofNullable(measured).map(BigDecimal::new));
    }
}
