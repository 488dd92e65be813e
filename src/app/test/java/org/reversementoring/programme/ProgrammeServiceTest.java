package org.reversementoring.programme;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.Test;
import org.reversementoring.programme.Change.Act;

public class ProgrammeServiceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Optional<NotesPlace> STAYS = Optional.empty();
    private static final Reader ADMINISTRATOR = Readers.administrator();

    private final List<Programme> kept = new ArrayList<>();
    private final ToldHistory history = new ToldHistory();
    private final NotedSpaces spaces = new NotedSpaces();
    private final List<Integer> joined = new ArrayList<>();
    private boolean readOnly;
    private final ProgrammeService service = new ProgrammeService(
            new KeptProgrammes(),
            spaces,
            joined::add,
            history,
            new Together(),
            () -> readOnly,
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    public void a_new_programme_gets_a_space_with_pages() {
        Programme created = service.create(ADMINISTRATOR, typed(" Spring  2027 ", "RM27", false));

        assertEquals(
                new Programme(
                        1,
                        1,
                        "Spring 2027",
                        "Why",
                        "RM27",
                        false,
                        NotesPlace.OWN_SPACE,
                        true,
                        ADMINISTRATOR.loggedIn(),
                        NOW),
                created);
        assertEquals(List.of("create RM27 Spring 2027", "furnish RM27"), spaces.done());
    }

    @Test
    public void a_programme_may_move_into_a_space_that_its_creator_administers() {
        service.create(ADMINISTRATOR, typed("Spring", "MINE", true));

        assertEquals(List.of("furnish MINE"), spaces.done());
    }

    @Test
    public void whoever_takes_part_joins_a_programme_that_is_the_only_open_one() {
        service.create(ADMINISTRATOR, typed("Spring", "RM27", false));
        service.create(ADMINISTRATOR, typed("Summer", "RM28", false));
        assertEquals(List.of(1), joined);

        service.settle(ADMINISTRATOR, 1, 1, true);
        service.settle(ADMINISTRATOR, 2, 1, true);
        service.create(ADMINISTRATOR, typed("Autumn", "RM29", false));
        assertEquals(List.of(1, 3), joined);
    }

    @Test
    public void a_space_that_will_not_do_is_refused() {
        assertRefused("form.field.required", typed("Spring", " ", false));
        assertRefused("form.field.too-long", typed("Spring", "X".repeat(51), false));
        assertRefused("programme.space-key.letters", typed("Spring", "R M", false));
        assertRefused("form.field.unreadable", typed("Spring", "R\u0000M", false));
        assertRefused("programme.space-key.taken", typed("Spring", "MINE", false));
        assertRefused("programme.space-key.not-administered", typed("Spring", "OTHERS", true));
        assertRefused("programme.space-key.not-administered", typed("Spring", "NOWHERE", true));
    }

    @Test
    public void a_space_holds_one_programme() {
        service.create(ADMINISTRATOR, typed("Spring", "MINE", true));

        assertRefused("programme.space-key.has-programme", typed("Autumn", "mine", true));
    }

    @Test
    public void everything_wrong_is_told_at_once() {
        NewProgramme typed = new NewProgramme("", "x".repeat(2_001), null, false, NotesPlace.SHARED_SPACE);

        Refused refused = assertThrows(Refused.class, () -> service.create(ADMINISTRATOR, typed));

        assertEquals(
                List.of("name", "purpose", "spaceKey"),
                refused.violations().stream().map(Violation::field).toList());
    }

    @Test
    public void only_administrators_begin_programmes() {
        assertThrows(
                NotPermitted.class, () -> service.create(Readers.employee("erin"), typed("Spring", "RM27", false)));
        assertThrows(NotPermitted.class, () -> service.create(Reader.anonymous(), typed("Spring", "RM27", false)));
    }

    @Test
    public void a_programme_is_renamed_closed_and_opened_again_and_the_history_tells_it() {
        service.create(ADMINISTRATOR, typed("Spring", "RM27", false));

        service.change(ADMINISTRATOR, 1, 1, " Summer ", "Why", STAYS, Optional.empty());
        service.settle(ADMINISTRATOR, 1, 2, true);
        assertTrue(service.programme(ADMINISTRATOR, 1).orElseThrow().closed());
        service.settle(ADMINISTRATOR, 1, 3, false);

        Programme now = service.programme(ADMINISTRATOR, 1).orElseThrow();
        assertEquals(
                new Programme(
                        1,
                        4,
                        "Summer",
                        "Why",
                        "RM27",
                        false,
                        NotesPlace.OWN_SPACE,
                        true,
                        ADMINISTRATOR.loggedIn(),
                        NOW),
                now);
        assertEquals(List.of(Act.REOPENED, Act.CLOSED, Act.EDITED, Act.BEGUN), history.acts());
        assertEquals(
                new Difference("name", "Spring", "Summer"),
                history.differences().get(2));
    }

    @Test
    public void whether_circles_can_be_opened_is_chosen_and_the_history_tells_it() {
        service.create(ADMINISTRATOR, typed("Spring", "RM27", false));
        assertTrue(service.programme(ADMINISTRATOR, 1).orElseThrow().circles());

        service.change(ADMINISTRATOR, 1, 1, "Spring", "Why", STAYS, Optional.of(false));

        assertFalse(service.programme(ADMINISTRATOR, 1).orElseThrow().circles());
        assertEquals(
                new Difference("circles", "true", "false"),
                history.differences().get(0));
    }

    @Test
    public void where_pairs_write_is_chosen_and_the_history_tells_it() {
        service.create(ADMINISTRATOR, typed("Spring", "RM27", false));

        service.change(ADMINISTRATOR, 1, 1, "Spring", "Why", Optional.of(NotesPlace.SHARED_SPACE), Optional.empty());

        assertEquals(
                NotesPlace.SHARED_SPACE,
                service.programme(ADMINISTRATOR, 1).orElseThrow().notesPlace());
        assertEquals(
                new Difference("notesPlace", "OWN_SPACE", "SHARED_SPACE"),
                history.differences().get(0));
    }

    @Test
    public void a_change_that_changes_nothing_leaves_no_trace() {
        service.create(ADMINISTRATOR, typed("Spring", "RM27", false));

        service.change(ADMINISTRATOR, 1, 1, "Spring", "Why", STAYS, Optional.empty());
        service.settle(ADMINISTRATOR, 1, 1, false);

        assertEquals(List.of(Act.BEGUN), history.acts());
    }

    @Test
    public void an_older_version_and_a_programme_that_is_not_there_are_refused() {
        service.create(ADMINISTRATOR, typed("Spring", "RM27", false));
        service.settle(ADMINISTRATOR, 1, 1, true);

        assertThrows(Refused.class, () -> service.change(ADMINISTRATOR, 1, 1, "Summer", "", STAYS, Optional.empty()));
        assertThrows(Refused.class, () -> service.settle(ADMINISTRATOR, 1, 1, false));
        assertThrows(Refused.class, () -> service.settle(ADMINISTRATOR, 2, 1, false));
        assertThrows(Refused.class, () -> service.change(ADMINISTRATOR, 1, 2, " ", "", STAYS, Optional.empty()));
    }

    @Test
    public void only_administrators_change_programmes() {
        Reader coordinator = Readers.coordinator();

        assertThrows(NotPermitted.class, () -> service.programme(coordinator, 1));
        assertThrows(
                NotPermitted.class, () -> service.change(coordinator, 1, 1, "Summer", "", STAYS, Optional.empty()));
        assertThrows(NotPermitted.class, () -> service.settle(coordinator, 1, 1, true));
    }

    @Test
    public void in_read_only_mode_no_programme_begins() {
        readOnly = true;

        assertRefused("programme.read-only.refused", typed("Spring", "RM27", false));
    }

    private void assertRefused(String messageKey, NewProgramme typed) {
        int spacesTouched = spaces.done().size();
        Refused refused = assertThrows(Refused.class, () -> service.create(ADMINISTRATOR, typed));

        assertTrue(refused.toString(), refused.violations().stream().allMatch(violation -> violation
                .messageKey()
                .equals(messageKey)));
        assertEquals(spacesTouched, spaces.done().size());
    }

    private static NewProgramme typed(String name, String spaceKey, boolean inExistingSpace) {
        return new NewProgramme(name, "Why", spaceKey, inExistingSpace, NotesPlace.OWN_SPACE);
    }

    private final class KeptProgrammes implements Programmes {
        @Override
        public List<Programme> all() {
            return kept;
        }

        @Override
        public Optional<Programme> byId(int id) {
            return kept.stream().filter(programme -> programme.id() == id).findFirst();
        }

        @Override
        public void change(int id, int version, String name, String purpose, boolean closed) {
            change(
                    id,
                    version + 1,
                    name,
                    purpose,
                    closed,
                    before(id).notesPlace(),
                    before(id).circles());
        }

        private Programme before(int id) {
            return byId(id).orElseThrow();
        }

        private void change(
                int id, int version, String name, String purpose, boolean closed, NotesPlace place, boolean circles) {
            Programme before = before(id);
            kept.set(
                    kept.indexOf(before),
                    new Programme(
                            id,
                            version,
                            name,
                            purpose,
                            before.spaceKey(),
                            closed,
                            place,
                            circles,
                            before.createdBy(),
                            before.createdAt()));
        }

        @Override
        public boolean existsInSpace(String spaceKey) {
            return kept.stream().anyMatch(programme -> programme.spaceKey().equalsIgnoreCase(spaceKey));
        }

        @Override
        public Programme add(String name, String purpose, String spaceKey, PersonKey createdBy, Instant createdAt) {
            kept.add(new Programme(
                    kept.size() + 1,
                    1,
                    name,
                    purpose,
                    spaceKey,
                    false,
                    NotesPlace.SHARED_SPACE,
                    true,
                    createdBy,
                    createdAt));
            return kept.get(kept.size() - 1);
        }

        @Override
        public void placeNotes(int id, NotesPlace place) {
            Programme before = before(id);
            change(id, before.version(), before.name(), before.purpose(), before.closed(), place, before.circles());
        }

        @Override
        public void openCircles(int id, boolean may) {
            Programme before = before(id);
            change(id, before.version(), before.name(), before.purpose(), before.closed(), before.notesPlace(), may);
        }
    }

    private static final class Together implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }
}
