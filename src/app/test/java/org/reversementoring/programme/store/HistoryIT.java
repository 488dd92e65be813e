package org.reversementoring.programme.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Change.Act;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.HistoryService;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.Matter.Area;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class HistoryIT {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123Z");
    private static final PersonKey ALEX = new PersonKey("alex");
    private static final PersonKey CORA = new PersonKey("cora");
    private static final Difference RENAMED = new Difference("name", "Fax\nin two lines", "\uD83D\uDE80");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final History history;
    private final HistoryService service;

    public HistoryIT(Engine engine) {
        tables = new Tables(engine);
        history = new ActiveObjectsHistory(tables.activeObjects());
        service = new HistoryService(history);
    }

    @Before
    public void three_changes() {
        history.add(NOW, ALEX, Matter.programme(1, 2, "Spring"), Act.CLOSED, Difference.about(""));
        history.add(NOW, CORA, Matter.topic(1, 3, "Fax"), Act.EDITED, RENAMED);
        history.add(NOW, ALEX, Matter.all(Area.IMPORTS), Act.IMPORTED, Difference.about("3 4"));
    }

    @Test
    public void changes_come_back_as_they_were_the_newest_first() {
        List<Change> changes = page(Optional.empty(), Optional.empty(), OptionalInt.empty());

        assertEquals(
                List.of(Act.IMPORTED, Act.EDITED, Act.CLOSED),
                changes.stream().map(Change::act).toList());
        Change edited = changes.get(1);
        assertEquals(new Change(edited.id(), NOW, CORA, Matter.topic(1, 3, "Fax"), Act.EDITED, RENAMED), edited);
        assertEquals(Matter.all(Area.IMPORTS), changes.get(0).matter());
    }

    @Test
    public void they_are_found_by_area_by_person_and_by_both() {
        assertEquals(
                1,
                page(Optional.of(Area.TOPICS), Optional.empty(), OptionalInt.empty())
                        .size());
        assertEquals(
                2,
                page(Optional.empty(), Optional.of(ALEX), OptionalInt.empty()).size());
        assertEquals(List.of(), page(Optional.of(Area.TOPICS), Optional.of(ALEX), OptionalInt.empty()));
    }

    @Test
    public void a_page_begins_after_the_one_before_it() {
        List<Change> all = page(Optional.empty(), Optional.of(ALEX), OptionalInt.empty());

        assertEquals(
                all.subList(1, 2),
                page(
                        Optional.empty(),
                        Optional.of(ALEX),
                        OptionalInt.of(all.get(0).id())));
    }

    @Test
    public void what_happened_to_something_since_a_version_is_told_apart_from_others_of_its_number() {
        assertEquals(1, history.since(Area.TOPICS, 1, 2).size());
        assertEquals(List.of(), history.since(Area.TOPICS, 1, 3));
    }

    @Test
    public void only_coordinators_read_it() {
        HistoryQuery all = new HistoryQuery(Optional.empty(), Optional.empty(), OptionalInt.empty(), 1);

        assertEquals(1, service.page(Readers.coordinator(), all).size());
        assertThrows(NotPermitted.class, () -> service.page(Readers.employee("erin"), all));
        assertThrows(NotPermitted.class, () -> service.page(Reader.anonymous(), all));
    }

    private List<Change> page(Optional<Area> area, Optional<PersonKey> person, OptionalInt before) {
        return service.page(Readers.administrator(), new HistoryQuery(area, person, before, 10));
    }
}
