package org.reversementoring.matching;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What the coordinators of a programme have decided about whom to bring together.
 *
 * @param version grows by one with each change, so that a change made to an older version is noticed; 0 where nobody has
 *     decided anything yet
 */
public record Policy(int version, Rules rules, Emphasis emphasis, Goal goal) {

    /** @param rules of which those hold in any case that no coordinator can set, also where they were once switched off */
    public Policy {
        rules = rules.decided();
    }

    /** What holds until somebody decides otherwise. */
    public static Policy usual() {
        return new Policy(0, Rules.usual(), Emphasis.usual(), Goal.FAIREST);
    }

    /**
     * From what {@link #settings} wrote. Names that this version of the app does not know are a later one's, and are passed
     * over.
     */
    public static Policy of(int version, Goal goal, String settings) {
        Map<String, Integer> kept = new HashMap<>();
        settings.lines().forEach(line -> {
            int equals = line.indexOf('=');
            kept.put(line.substring(0, equals), Integer.valueOf(line.substring(equals + 1)));
        });
        return new Policy(
                version, new Rules(known(kept, Rule.class)), new Emphasis(known(kept, Criterion.class)), goal);
    }

    private static <E extends Enum<E>> Map<E, Integer> known(Map<String, Integer> kept, Class<E> names) {
        Map<E, Integer> known = new EnumMap<>(names);
        for (E name : names.getEnumConstants()) {
            Optional.ofNullable(kept.get(name.name())).ifPresent(number -> known.put(name, number));
        }
        return known;
    }

    /**
     * The settings of rules and the weights of criteria, each as {@code NAME=number} on a line of its own. All of them, the
     * usual ones too: what was decided stays so if another version of the app has other usual ones.
     */
    public String settings() {
        StringJoiner lines = new StringJoiner("\n");
        rules.settings().forEach((rule, setting) -> lines.add(rule.name() + "=" + setting));
        emphasis.weights().forEach((criterion, weight) -> lines.add(criterion.name() + "=" + weight));
        return lines.toString();
    }

    /** What a run is asked for that follows it. */
    public Request request(Fixed fixed) {
        return new Request(rules, emphasis, goal, fixed);
    }
}
