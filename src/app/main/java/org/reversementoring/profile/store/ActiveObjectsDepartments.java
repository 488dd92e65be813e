package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.profile.Department;
import org.reversementoring.profile.Departments;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;
import org.reversementoring.store.Uniqueness;

/** Departments in Active Objects. */
public class ActiveObjectsDepartments implements Departments {
    private final ActiveObjects activeObjects;

    public ActiveObjectsDepartments(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Department> all() {
        return Stream.of(activeObjects.find(
                        DepartmentRow.class, Query.select().order(DepartmentRow.NAME_KEY + " ASC, ID ASC")))
                .map(row -> new Department(row.getDepartmentName(), row.getMentors()))
                .toList();
    }

    @Override
    public void recount(Collection<String> names) {
        SortedMap<String, String> namesByKey = new TreeMap<>();
        names.forEach(name -> namesByKey.put(Text.nameKey(name), name));
        namesByKey.remove("");
        namesByKey.forEach((key, name) -> recount(row(key, name)));
    }

    private DepartmentRow row(String key, String name) {
        return Stream.of(activeObjects.find(DepartmentRow.class, DepartmentRow.NAME_KEY + " = ?", key))
                .findFirst()
                .orElseGet(() -> added(key, name));
    }

    private DepartmentRow added(String key, String name) {
        return Uniqueness.insert(
                () -> activeObjects.create(
                        DepartmentRow.class,
                        new DBParam(DepartmentRow.DEPARTMENT_NAME, name),
                        new DBParam(DepartmentRow.NAME_KEY, key),
                        new DBParam(DepartmentRow.MENTORS, 0)),
                Refused.because("", "profile.change.outdated"));
    }

    private void recount(DepartmentRow row) {
        lock(row);
        row.setMentors(activeObjects.count(
                PersonRow.class,
                PersonRow.DEPARTMENT_KEY + " = ? AND " + PersonRow.LISTED + " = ?",
                row.getNameKey(),
                true));
        row.save();
    }

    /** Writes the number that was read, which is soon replaced: see the package {@code org.reversementoring.store}. */
    private static void lock(DepartmentRow row) {
        row.setMentors(row.getMentors());
        row.save();
    }
}
