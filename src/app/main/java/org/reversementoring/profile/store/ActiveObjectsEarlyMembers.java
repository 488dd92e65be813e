package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.EarlyMembers;
import org.reversementoring.store.Column;

/** Early members in Active Objects: people without a row that says which programme they have joined. */
public class ActiveObjectsEarlyMembers implements EarlyMembers {
    private static final List<String> SHOWN = Stream.of(Standing.values())
            .filter(Standing::isShown)
            .map(Standing::name)
            .toList();

    private final ActiveObjects activeObjects;

    public ActiveObjectsEarlyMembers(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void join(int programmeId) {
        List<PersonRow> some = after(0);
        while (!some.isEmpty()) {
            join(programmeId, withoutProgramme(some));
            some = after(some.get(some.size() - 1).getID());
        }
    }

    private List<PersonRow> after(int id) {
        List<Object> parameters = new ArrayList<>(SHOWN);
        parameters.add(id);
        return List.of(activeObjects.find(
                PersonRow.class,
                Query.select()
                        .where(Column.in(PersonRow.STANDING, SHOWN) + " AND ID > ?", parameters.toArray())
                        .order("ID ASC")
                        .limit(Profiles.MOST_AT_ONCE)));
    }

    private List<PersonRow> withoutProgramme(Collection<PersonRow> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Object[] ids = people.stream().map(PersonRow::getID).toArray();
        Set<Integer> enrolled = Stream.of(
                        activeObjects.find(EnrolmentRow.class, Column.in(EnrolmentRow.PERSON_ID, people), ids))
                .map(EnrolmentRow::getPersonId)
                .collect(Collectors.toSet());
        return people.stream().filter(row -> !enrolled.contains(row.getID())).toList();
    }

    /**
     * Locks the people as all changes of profiles do, looks again, and marks them as changed, so that whoever has the
     * profile on the screen is told before they save it.
     */
    private void join(int programmeId, List<PersonRow> people) {
        Rows.lock(people);
        List<PersonRow> joining = withoutProgramme(again(people));
        joining.forEach(row -> {
            row.setVersionNumber(row.getVersionNumber() + 1);
            row.save();
        });
        if (!joining.isEmpty()) {
            activeObjects.create(
                    EnrolmentRow.class,
                    joining.stream()
                            .map(row -> Map.<String, Object>of(
                                    EnrolmentRow.PERSON_ID, row.getID(), EnrolmentRow.PROGRAMME_ID, programmeId))
                            .toList());
        }
    }

    private List<PersonRow> again(List<PersonRow> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Object[] ids = people.stream().map(PersonRow::getID).toArray();
        return Stream.of(activeObjects.find(PersonRow.class, Column.in("ID", people), ids))
                .filter(row -> SHOWN.contains(row.getStanding()))
                .toList();
    }
}
