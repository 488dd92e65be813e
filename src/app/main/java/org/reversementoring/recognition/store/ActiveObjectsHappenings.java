package org.reversementoring.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.recognition.Happenings;
import org.reversementoring.store.Column;

/** Happenings in Active Objects: a row for each, as long as nobody has seen to it. */
public class ActiveObjectsHappenings implements Happenings {
    private final ActiveObjects activeObjects;

    public ActiveObjectsHappenings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void note(Collection<PersonKey> people) {
        if (!people.isEmpty()) {
            activeObjects.create(
                    HappeningRow.class,
                    people.stream()
                            .map(person -> Map.<String, Object>of(HappeningRow.PERSON_KEY, person.value()))
                            .toList());
        }
    }

    @Override
    public List<Happening> next(int most) {
        return Stream.of(activeObjects.find(
                        HappeningRow.class, Query.select().order("ID ASC").limit(most)))
                .map(row -> new Happening(row.getID(), new PersonKey(row.getPersonKey())))
                .toList();
    }

    @Override
    public void done(Collection<Happening> happenings) {
        if (!happenings.isEmpty()) {
            activeObjects.deleteWithSQL(
                    HappeningRow.class,
                    Column.in("ID", happenings),
                    happenings.stream().map(Happening::id).toArray());
        }
    }
}
