package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetCount;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Facets;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Uniqueness;

/** The counters of the directory in Active Objects. */
public class ActiveObjectsFacets implements Facets {
    private final ActiveObjects activeObjects;

    public ActiveObjectsFacets(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<FacetCount> all() {
        return Stream.of(activeObjects.find(
                        FacetRow.class,
                        Query.select().where(FacetRow.MENTORS + " > ?", 0).order(FacetRow.ENTRY_KEY + " ASC, ID ASC")))
                .map(row -> new FacetCount(
                        Facet.valueOf(row.getFacetKind()), Rows.text(row.getFacetValue()), row.getMentors()))
                .toList();
    }

    @Override
    public void recount(Collection<FacetValue> values) {
        SortedMap<String, FacetValue> byKey = new TreeMap<>();
        values.forEach(value -> byKey.put(value.key(), value));
        byKey.forEach((key, value) -> recount(row(key, value)));
    }

    private FacetRow row(String key, FacetValue value) {
        return Stream.of(activeObjects.find(FacetRow.class, FacetRow.ENTRY_KEY + " = ?", key))
                .findFirst()
                .orElseGet(() -> added(key, value));
    }

    private FacetRow added(String key, FacetValue value) {
        return Uniqueness.insert(
                () -> activeObjects.create(
                        FacetRow.class,
                        new DBParam(FacetRow.FACET_KIND, value.facet().name()),
                        new DBParam(FacetRow.FACET_VALUE, value.value()),
                        new DBParam(FacetRow.ENTRY_KEY, key),
                        new DBParam(FacetRow.MENTORS, 0)),
                Refused.because("", "profile.change.outdated"));
    }

    private void recount(FacetRow row) {
        lock(row);
        row.setMentors(activeObjects.count(EntryRow.class, EntryRow.ENTRY_KEY + " = ?", row.getEntryKey()));
        row.save();
    }

    /** Writes the number that was read, which is soon replaced: see the package {@code org.reversementoring.store}. */
    private static void lock(FacetRow row) {
        row.setMentors(row.getMentors());
        row.save();
    }
}
