package org.reversementoring.profile;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class NearestNameTest {
    private static final List<String> NAMES = List.of("Generative AI", "Cloud basics", "Data literacy");

    @Test
    public void a_slip_of_the_pen_is_recognised() {
        assertEquals(Optional.of("Generative AI"), NearestName.of("generativ KI", NAMES));
        assertEquals(Optional.of("Cloud basics"), NearestName.of("Clouds basic", NAMES));
    }

    @Test
    public void something_else_is_not_taken_for_a_slip() {
        assertEquals(Optional.empty(), NearestName.of("Knitting", NAMES));
        assertEquals(Optional.empty(), NearestName.of("x".repeat(10_000), NAMES));
        assertEquals(Optional.empty(), NearestName.of("Generative AI", List.of()));
    }
}
