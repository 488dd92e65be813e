package org.reversementoring.programme;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.Test;

public class CoordinatorsServiceTest {
    private static final Reader ADMINISTRATOR = Readers.administrator();

    private final Coordinators coordinators = new ChosenCoordinators();
    private final ToldHistory history = new ToldHistory();
    private boolean readOnly;
    private final CoordinatorsService service =
            new CoordinatorsService(coordinators, history, new Together(), () -> readOnly, Clock.systemUTC());

    @Test
    public void a_group_is_named_as_the_wiki_writes_it() {
        service.appoint(ADMINISTRATOR, "", " trainers ");

        assertEquals(Optional.of("Trainers"), service.group(ADMINISTRATOR));
        assertFalse(service.isGone(ADMINISTRATOR));
    }

    @Test
    public void without_a_group_administrators_coordinate_alone() {
        service.appoint(ADMINISTRATOR, "", "Trainers");

        service.appoint(ADMINISTRATOR, "Trainers", "");

        assertEquals(Optional.empty(), service.group(ADMINISTRATOR));
        assertEquals(
                List.of(new Difference("group", "Trainers", ""), new Difference("group", "", "Trainers")),
                history.differences());
    }

    @Test
    public void a_group_that_does_not_exist_is_refused() {
        assertRefused("programme.coordinators.unknown", "", "nobodies");
        assertRefused("form.field.too-long", "", "x".repeat(256));
        assertRefused("form.field.unreadable", "", "a\u0000b");
        assertEquals(Optional.empty(), service.group(ADMINISTRATOR));
    }

    @Test
    public void whoever_has_not_seen_what_another_one_named_is_told() {
        service.appoint(ADMINISTRATOR, "", "Trainers");

        assertRefused("programme.coordinators.other-meanwhile", "", "coordinators");
        service.appoint(ADMINISTRATOR, "Trainers", "");
        assertRefused("programme.coordinators.none-meanwhile", "Trainers", "coordinators");
    }

    @Test
    public void a_group_that_has_been_removed_is_noticed() {
        coordinators.become(Optional.of("dissolved"));

        assertTrue(service.isGone(ADMINISTRATOR));
    }

    @Test
    public void only_administrators_say_who_coordinates() {
        assertThrows(NotPermitted.class, () -> service.appoint(Readers.coordinator(), "", "Trainers"));
        assertThrows(NotPermitted.class, () -> service.group(Readers.coordinator()));
        assertThrows(NotPermitted.class, () -> service.isGone(Readers.employee("erin")));
    }

    @Test
    public void in_read_only_mode_nobody_is_named() {
        readOnly = true;

        assertRefused("programme.read-only.refused", "", "Trainers");
    }

    @Test
    public void administrators_coordinate_and_nobody_does_without_a_name() {
        assertTrue(ADMINISTRATOR.coordinator());
        assertFalse(Readers.coordinator().administrator());
        assertFalse(
                new Reader(Optional.empty(), true, true, ADMINISTRATOR.locale(), ADMINISTRATOR.zone()).coordinator());
    }

    private void assertRefused(String messageKey, String shown, String typed) {
        Refused refused = assertThrows(Refused.class, () -> service.appoint(ADMINISTRATOR, shown, typed));

        assertEquals(messageKey, refused.violations().get(0).messageKey());
    }

    private static final class Together implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }
}
