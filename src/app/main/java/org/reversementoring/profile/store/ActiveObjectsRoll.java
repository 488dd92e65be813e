package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.reversementoring.profile.Roll;
import org.reversementoring.profile.RollQuery;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.store.Column;

/** The roll of people in Active Objects. */
public class ActiveObjectsRoll implements Roll {
    /** No name begins with a space; and Oracle takes an empty text for none. */
    private static final String BEFORE_ALL_NAMES = " ";

    private final ActiveObjects activeObjects;

    public ActiveObjectsRoll(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Line> lines(RollQuery wanted, int most) {
        List<String> where = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        if (!wanted.name().isEmpty()) {
            where.add(PersonRow.SORT_NAME + " LIKE ?");
            parameters.add(beginning(wanted.name()));
        }
        wanted.standing().ifPresent(standing -> {
            where.add(PersonRow.STANDING + " = ?");
            parameters.add(standing.name());
        });
        wanted.role().ifPresent(role -> {
            where.add(PersonRow.ROLE_KIND + " = ?");
            parameters.add(role.name());
            List<String> shown = Stream.of(Standing.values())
                    .filter(Standing::isShown)
                    .map(Standing::name)
                    .toList();
            where.add(Column.in(PersonRow.STANDING, shown));
            parameters.addAll(shown);
        });
        wanted.department().ifPresent(name -> {
            where.add(PersonRow.DEPARTMENT_NAME + " = ?");
            parameters.add(name);
        });
        wanted.after().ifPresent(place -> {
            where.add("SORT_NAME >= ? AND (SORT_NAME > ? OR ID > ?)");
            parameters.addAll(List.of(place.place(), place.place(), place.id()));
        });
        Query query = where.isEmpty()
                ? Query.select()
                : Query.select().where(String.join(" AND ", where), parameters.toArray());
        return lines(query.order("SORT_NAME ASC, ID ASC").limit(most));
    }

    @Override
    public List<Line> named(Collection<String> sortNames) {
        return lines(Query.select()
                .where(Column.in(PersonRow.SORT_NAME, sortNames), sortNames.toArray())
                .order("ID ASC"));
    }

    private List<Line> lines(Query query) {
        return Stream.of(activeObjects.find(PersonRow.class, query))
                .map(row -> new Line(new PersonKey(row.getUserKey()), row.getSortName(), row.getID()))
                .toList();
    }

    /** From one to the next by the index, as Active Objects cannot ask for distinct values without reading everybody. */
    @Override
    public List<String> departments(int most) {
        List<String> departments = new ArrayList<>();
        Optional<String> next = departmentAfter(BEFORE_ALL_NAMES);
        while (next.isPresent() && departments.size() < most) {
            departments.add(next.get());
            next = departmentAfter(next.get());
        }
        return departments;
    }

    private Optional<String> departmentAfter(String last) {
        return Stream.of(activeObjects.find(
                        PersonRow.class,
                        Query.select()
                                .where(PersonRow.DEPARTMENT_NAME + " > ?", last)
                                .order(PersonRow.DEPARTMENT_NAME + " ASC")
                                .limit(1)))
                .findFirst()
                .map(PersonRow::getDepartmentName);
    }

    /** No name holds what LIKE gives a meaning to, apart from those who look for it: it stands for any one letter. */
    private static String beginning(String name) {
        return name.replace('\\', '_').replace('%', '_') + "%";
    }
}
