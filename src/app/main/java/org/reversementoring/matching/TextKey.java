package org.reversementoring.matching;

import java.util.Locale;

/** Where the texts about a constant begin, such as {@code matching.rules.shared-hours}. */
final class TextKey {

    private TextKey() {}

    static String of(String kind, Enum<?> constant) {
        return "matching." + kind + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
