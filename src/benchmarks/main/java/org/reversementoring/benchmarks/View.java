package org.reversementoring.benchmarks;

import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.DirectoryQuery;

/** What somebody looks at. Filters are by the most popular topic and the largest department, where pages are full. */
enum View {
    FIRST_PAGE("first page", false, false, 0),
    MIDDLE("page in the middle", false, false, 0.5),
    DEEP("page at 90 %", false, false, 0.9),
    BACKWARDS("page before 90 %", false, false, 0.9),
    TOPIC("topic", true, false, 0),
    TOPIC_DEEP("topic, at 90 %", true, false, 0.9),
    DEPARTMENT("department", false, true, 0),
    BOTH("topic and department", true, true, 0),
    CATALOG("topic catalog", false, false, 0);

    /** As many as the page Find a mentor shows. */
    static final int PAGE_SIZE = 24;

    private final String title;
    private final boolean byTopic;
    private final boolean byDepartment;
    private final double depth;

    View(String title, boolean byTopic, boolean byDepartment, double depth) {
        this.title = title;
        this.byTopic = byTopic;
        this.byDepartment = byDepartment;
        this.depth = depth;
    }

    String title() {
        return title;
    }

    /** What the view asks of the directory; of no meaning for the catalog. */
    DirectoryQuery query(Site site) {
        OptionalInt topic = byTopic ? OptionalInt.of(site.popularTopic()) : OptionalInt.empty();
        Optional<String> department = byDepartment ? Optional.of(Company.department(0)) : Optional.empty();
        Optional<Cursor> position =
                depth > 0 ? Optional.of(site.place(topic, department, depth, this == BACKWARDS)) : Optional.empty();
        return new DirectoryQuery(topic, department, position, PAGE_SIZE);
    }
}
