package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.reversementoring.profile.Members;
import org.reversementoring.profile.Prospects;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.store.Column;

/** Members in Active Objects: a range of the numbers under which they have joined. */
public class ActiveObjectsMembers implements Members {
    private final ActiveObjects activeObjects;

    public ActiveObjectsMembers(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Prospects.Batch after(int programmeId, int position, int most) {
        EnrolmentRow[] joined = activeObjects.find(
                EnrolmentRow.class,
                Query.select()
                        .where(EnrolmentRow.PROGRAMME_ID + " = ? AND ID > ?", programmeId, position)
                        .order("ID ASC")
                        .limit(most));
        if (joined.length == 0) {
            return new Prospects.Batch(List.of(), position);
        }
        Object[] ids = Stream.of(joined).map(EnrolmentRow::getPersonId).toArray();
        return new Prospects.Batch(
                Stream.of(activeObjects.find(PersonRow.class, Column.in("ID", List.of(ids)), ids))
                        .map(row -> new PersonKey(row.getUserKey()))
                        .toList(),
                joined[joined.length - 1].getID());
    }
}
