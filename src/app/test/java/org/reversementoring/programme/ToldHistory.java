package org.reversementoring.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A history that is kept in memory alone. */
public final class ToldHistory implements History {
    private final List<Change> changes = new ArrayList<>();

    @Override
    public void add(Instant at, PersonKey by, Matter matter, Change.Act act, Difference difference) {
        changes.add(0, new Change(changes.size() + 1, at, by, matter, act, difference));
    }

    @Override
    public List<Change> page(HistoryQuery query) {
        return List.copyOf(changes);
    }

    @Override
    public List<Change> since(Matter.Area area, int id, int version) {
        throw new UnsupportedOperationException();
    }

    /** The newest first. */
    List<Difference> differences() {
        return changes.stream().map(Change::difference).toList();
    }

    /** The newest first. */
    List<Change.Act> acts() {
        return changes.stream().map(Change::act).toList();
    }
}
