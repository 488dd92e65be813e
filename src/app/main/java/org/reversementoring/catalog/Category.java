package org.reversementoring.catalog;

import java.util.Locale;
import java.util.Optional;

/** What a topic belongs to. Kept by its name, so that a constant is never renamed. */
public enum Category {
    DIGITAL_TOOLS,
    SOCIAL_MEDIA,
    NEW_TECHNOLOGIES,
    WAYS_OF_WORKING,
    WORKPLACE_CULTURE,
    DIVERSITY_AND_INCLUSION,
    MARKET_INSIGHT,
    CURRENT_EVENTS,
    NEW_BUSINESS,
    STRATEGY,
    LEADERSHIP,
    WELL_BEING;

    /** The category as addresses and macro parameters write it: {@code digital-tools}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Category> ofSlug(String slug) {
        for (Category category : values()) {
            if (category.slug().equals(slug)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    /** The key of its name in {@code i18n/}. */
    public String nameKey() {
        return "catalog.category." + slug();
    }
}
