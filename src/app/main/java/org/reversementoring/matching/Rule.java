package org.reversementoring.matching;

import java.util.List;
import java.util.stream.Stream;

/**
 * What no pair may break. In the order in which rules are looked at, so that of several broken rules the first is told.
 * Each has a setting, 0 where a rule that can be switched off is off. Kept by its name, so that a constant is never
 * renamed.
 */
public enum Rule {
    /** Nobody is their own partner. */
    ONESELF(1, 1, 1, false),
    /** Both want at least one partner; whether there are enough places for all is a matter of choosing. */
    PLACES(1, 1, 1, false),
    /** The mentor offers a topic that the mentee wishes for. */
    TOPIC(1, 1, 1, false),
    /** The coordinator keeps the two apart, or they have a conflict of interest that was declared. */
    CONFLICT(0, 1, 1, false),
    /** Neither has asked not to meet the other. Told to nobody. */
    VETO(0, 1, 1, true),
    /** They have not been a pair before. */
    FORMER_PARTNER(0, 1, 1, false),
    /** Neither stands above the other by so many levels or fewer. */
    REPORTING_LINE(0, 2, 10, true),
    /** They do not report to the same manager. */
    SAME_MANAGER(0, 1, 1, true),
    /** The mentor has the lower grade or joined later, and knows a wished topic better than the mentee. */
    REVERSE(0, 1, 1, true),
    /** They have a language in common, as far as both have named any. */
    LANGUAGE(0, 1, 1, false),
    /** They work at the same time for so many hours a week; or meet in person where both work. */
    SHARED_HOURS(0, 4, 40, false),
    /** The score is at least so high. */
    MINIMUM_SCORE(0, 0, Pair.HIGHEST_SCORE, true);

    private final int lowest;
    private final int usual;
    private final int highest;
    private final boolean discreet;

    Rule(int lowest, int usual, int highest, boolean discreet) {
        this.lowest = lowest;
        this.usual = usual;
        this.highest = highest;
        this.discreet = discreet;
    }

    public int lowest() {
        return lowest;
    }

    public int usual() {
        return usual;
    }

    public int highest() {
        return highest;
    }

    /** Whether it is on or off and nothing in between. */
    public boolean isSwitch() {
        return highest == 1;
    }

    /** What its texts begin with: its name is there as {@code label}, its meaning as {@code help}. */
    public String textKey() {
        return TextKey.of("rules", this);
    }

    /** Whether to say that it keeps somebody out would tell what somebody else keeps to themselves. */
    public boolean isDiscreet() {
        return discreet;
    }

    /** Those that a coordinator can set: not that nobody meets whom they asked in private not to meet. */
    public static List<Rule> free() {
        return Stream.of(values())
                .filter(rule -> rule.lowest < rule.highest && rule != VETO)
                .toList();
    }
}
