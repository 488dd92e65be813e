package org.reversementoring.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the database has said, however deep Active Objects has wrapped it. */
final class SqlCauses {
    private SqlCauses() {}

    static boolean any(Throwable failure, Predicate<SQLException> which) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(which);
    }
}
