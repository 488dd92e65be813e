package org.reversementoring.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What one can be recognised for. Those that follow from facts are earned by the rules of {@link Recognition}; the others
 * a coordinator gives by hand. Kept by its name, so that a constant is never renamed.
 */
public enum Badge {
    FIRST_SESSION(true),
    STEADY_RHYTHM(true),
    GOAL_REACHED(true),
    PROGRAMME_COMPLETED(true),
    SHARED_WITH_THREE(true),
    STORY_PUBLISHED(true),
    SWITCHED_ROLES(true),
    CIRCLE_HOST(true),
    YEAR_TOGETHER(true),
    BRIDGE_BUILDER(false),
    GENEROUS_TEACHER(false),
    CURIOUS_MIND(false),
    TRAILBLAZER(false),
    /** For what none of the others says: it is called what the coordinator calls it. */
    OWN_WORDS(false);

    private final boolean byRule;

    Badge(boolean byRule) {
        this.byRule = byRule;
    }

    /** Whether it follows from facts; otherwise it is given by hand. */
    public boolean byRule() {
        return byRule;
    }

    /** Of addresses, pictures and texts. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its title. */
    public String titleKey() {
        return "recognition.badge." + slug() + ".title";
    }

    /** The key of the sentence that says for what one gets it. */
    public String ruleKey() {
        return "recognition.badge." + slug() + ".rule";
    }

    public static List<Badge> rules() {
        return Arrays.stream(values()).filter(Badge::byRule).toList();
    }

    public static List<Badge> givenByHand() {
        return Arrays.stream(values()).filter(badge -> !badge.byRule).toList();
    }
}
