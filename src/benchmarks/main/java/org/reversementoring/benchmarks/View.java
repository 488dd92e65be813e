package org.reversementoring.benchmarks;

import java.util.Map;
import java.util.Optional;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.Order;

/** What somebody looks at. Filters are by what most people have, where pages are full at any size. */
enum View {
    FIRST_PAGE("first page", 0),
    MIDDLE("page in the middle", 0.5),
    DEEP("page at 90 %", 0.9),
    BACKWARDS("page before 90 %", 0.9),
    NEWEST("newest first", 0),
    TOPIC("topic", 0, Facet.TOPIC),
    TOPIC_DEEP("topic, at 90 %", 0.9, Facet.TOPIC),
    CATEGORY("category", 0, Facet.CATEGORY),
    DEPARTMENT("department", 0, Facet.DEPARTMENT),
    SITE("site", 0, Facet.SITE),
    LANGUAGE("language", 0, Facet.LANGUAGE),
    FORMAT("way to meet", 0, Facet.FORMAT),
    PLACES("free place", 0, Facet.PLACES),
    BOTH("topic and department", 0, Facet.TOPIC, Facet.DEPARTMENT),
    FOUR("topic, site, language and free place", 0, Facet.TOPIC, Facet.SITE, Facet.LANGUAGE, Facet.PLACES),
    ONE_LETTER("search by one letter", 0),
    FOUR_LETTERS("search by four letters", 0),
    SEARCH_AND_TOPIC("search by two letters, and topic", 0, Facet.TOPIC),
    CATALOG("topic catalog", 0);

    /** As many as the page Find a mentor shows. */
    static final int PAGE_SIZE = 24;

    private final String title;
    private final double depth;
    private final Facet[] facets;

    View(String title, double depth, Facet... facets) {
        this.title = title;
        this.depth = depth;
        this.facets = facets;
    }

    String title() {
        return title;
    }

    /** What the view asks of the directory; of no meaning for the catalog. */
    DirectoryQuery query(Site site) {
        DirectoryQuery query = new DirectoryQuery(
                search(), Map.of(), this == NEWEST ? Order.NEWEST : Order.NAME, Optional.empty(), PAGE_SIZE);
        for (Facet facet : facets) {
            query = query.with(facet, value(facet, site));
        }
        if (depth == 0) {
            return query;
        }
        String key = facets.length == 0 ? Facet.EVERYBODY.key("") : facets[0].key(value(facets[0], site));
        Cursor place = site.place(key, depth, this == BACKWARDS);
        return query.at(place);
    }

    private String search() {
        return switch (this) {
            case ONE_LETTER -> "z";
            case FOUR_LETTERS -> "mull";
            case SEARCH_AND_TOPIC -> "ko";
            default -> "";
        };
    }

    private static String value(Facet facet, Site site) {
        return switch (facet) {
            case TOPIC -> Integer.toString(site.popularTopic());
            case CATEGORY -> "new-technologies";
            case DEPARTMENT -> Company.department(0);
            case SITE -> "Berlin";
            case LANGUAGE -> "de";
            case FORMAT -> "in-person";
            case PLACES -> Facet.FREE;
            case EVERYBODY -> "";
        };
    }
}
