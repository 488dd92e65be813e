package org.reversementoring.profile.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.Languages;
import org.reversementoring.profile.Order;
import org.reversementoring.web.Surface;

/**
 * What an address or a macro asks of the directory, as it came in; anything unreadable is as if it were not there. The
 * names are {@code search}, those of the {@link Facet}s, {@code order}, {@code position} and {@code pageSize}.
 */
final class DirectoryParameters {

    private static final int USUAL_PAGE_SIZE = 24;

    private final Map<String, String> typed = new HashMap<>();

    void put(String name, String value) {
        typed.put(name, value == null ? "" : value.strip());
    }

    /** @param locale of the reader, in whose language a language may be named */
    DirectoryQuery query(Locale locale) {
        Map<Facet, String> filters = new EnumMap<>(Facet.class);
        Facet.filters().forEach(facet -> filters.put(facet, value(facet.parameter())));
        if (Facet.LANGUAGE.read(value("language")).isEmpty()) {
            Languages.read(value("language"), locale)
                    .ifPresent(language -> filters.put(Facet.LANGUAGE, language.toLanguageTag()));
        }
        return new DirectoryQuery(
                value("search"),
                filters,
                Order.ofSlug(value("order")).orElse(Order.NAME),
                Cursor.parse(value("position")),
                number(value("pageSize")).orElse(USUAL_PAGE_SIZE));
    }

    private String value(String name) {
        return typed.getOrDefault(name, "");
    }

    private static OptionalInt number(String text) {
        return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The address at which <em>Find a mentor</em> shows this. */
    static String address(Surface surface, DirectoryQuery query) {
        return surface.action(
                "find",
                "search",
                query.search(),
                "topic",
                query.filter(Facet.TOPIC).orElse(""),
                "category",
                query.filter(Facet.CATEGORY).orElse(""),
                "department",
                query.filter(Facet.DEPARTMENT).orElse(""),
                "site",
                query.filter(Facet.SITE).orElse(""),
                "language",
                query.filter(Facet.LANGUAGE).orElse(""),
                "format",
                query.filter(Facet.FORMAT).orElse(""),
                "places",
                query.filter(Facet.PLACES).orElse(""),
                "order",
                query.order() == Order.NAME ? "" : query.order().slug(),
                "pageSize",
                query.pageSize() == USUAL_PAGE_SIZE ? "" : Integer.toString(query.pageSize()),
                "position",
                query.position().map(Cursor::text).orElse(""));
    }
}
