package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.reversementoring.profile.Prospects;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.PersonKey;

/** Prospects in Active Objects: a range of the people's own numbers. */
public class ActiveObjectsProspects implements Prospects {
    private static final String WHO = PersonRow.LISTED_AT + " = ? AND (" + PersonRow.STANDING + " IS NULL OR "
            + PersonRow.STANDING + " IN (?, ?))";
    private static final List<Object> WHICH = List.of(0L, Standing.NOT_YET.name(), Standing.TAKING_PART.name());

    private final ActiveObjects activeObjects;

    public ActiveObjectsProspects(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public int count() {
        return activeObjects.count(PersonRow.class, WHO, WHICH.toArray());
    }

    @Override
    public Batch after(int position, int most) {
        PersonRow[] rows = activeObjects.find(
                PersonRow.class,
                Query.select()
                        .where(
                                "ID > ? AND " + WHO,
                                Stream.concat(Stream.of(position), WHICH.stream())
                                        .toArray())
                        .order("ID ASC")
                        .limit(most));
        return new Batch(
                Stream.of(rows).map(row -> new PersonKey(row.getUserKey())).toList(),
                rows.length == 0 ? position : rows[rows.length - 1].getID());
    }
}
