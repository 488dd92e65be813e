package org.reversementoring.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a file of people. Only the user name must be there; what a file has no column for stays as it is. */
enum PeopleColumn {
    USERNAME,
    DEPARTMENT,
    GRADE,
    JOINED,
    MANAGER,
    SITE,
    TIME_ZONE,
    LANGUAGES,
    OFFERS,
    WISHES,
    PROGRAMME;

    /** The name in the header. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Capitals do not matter, and {@code Time zone} means {@code time_zone}. */
    static Optional<PeopleColumn> ofHeader(String text) {
        String header = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Stream.of(values())
                .filter(column -> column.header().equals(header))
                .findFirst();
    }
}
