package org.reversementoring.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.reversementoring.profile.People;
import org.reversementoring.programme.PersonKey;

public class ProtectionTest {
    private static final PersonKey ADA = People.account("ada").key();
    private static final PersonKey BEN = People.account("ben").key();
    private static final PersonKey CLEO = People.account("cleo").key();
    private static final Protection OF_BOTH = new Protection(Set.of(ADA, BEN), List.of());

    @Test
    public void without_any_restriction_a_page_is_open() {
        assertTrue(Protection.ofAll(List.of()).open());
        assertTrue(
                Protection.ofAll(List.of(new Protection(Set.of(), List.of()))).open());
    }

    @Test
    public void who_may_view_passes_every_restriction() {
        assertEquals(OF_BOTH, Protection.ofAll(List.of(OF_BOTH)));
        assertEquals(
                new Protection(Set.of(BEN), List.of()),
                Protection.ofAll(List.of(OF_BOTH, new Protection(Set.of(BEN, CLEO), List.of()))));
    }

    @Test
    public void restrictions_that_exclude_each_other_leave_nobody_and_do_not_open_the_page() {
        Protection nobody = Protection.ofAll(List.of(OF_BOTH, new Protection(Set.of(CLEO), List.of())));

        assertFalse(nobody.open());
        assertEquals(Set.of(), nobody.people());
    }

    @Test
    public void somebody_who_may_be_in_a_group_is_not_left_out() {
        Protection staff = new Protection(Set.of(CLEO), List.of("staff"));

        assertEquals(OF_BOTH, Protection.ofAll(List.of(OF_BOTH, staff)));
        assertEquals(
                new Protection(Set.of(CLEO), List.of("all", "staff")),
                Protection.ofAll(List.of(staff, new Protection(Set.of(CLEO), List.of("all")))));
    }
}
