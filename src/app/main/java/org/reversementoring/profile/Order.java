package org.reversementoring.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the directory is ordered. */
public enum Order {
    NAME,
    /** Whoever came into the directory last stands first. */
    NEWEST;

    /** As addresses and macro parameters write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Order> ofSlug(String slug) {
        return Stream.of(values()).filter(order -> order.slug().equals(slug)).findFirst();
    }
}
