package org.reversementoring.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.programme.Violation;

/** The settings of all rules. */
public record Rules(Map<Rule, Integer> settings) {

    /** @param settings where they are not the usual ones */
    public Rules {
        Map<Rule, Integer> all = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            all.put(rule, settings.getOrDefault(rule, rule.usual()));
        }
        settings = Collections.unmodifiableMap(all);
    }

    public static Rules usual() {
        return new Rules(Map.of());
    }

    /** None but those without which there is no pair at all, to count the points of one that stands whatever they say. */
    public static Rules fewest() {
        Map<Rule, Integer> fewest = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            fewest.put(rule, rule.lowest());
        }
        return new Rules(fewest);
    }

    public Rules with(Rule rule, int setting) {
        Map<Rule, Integer> changed = new EnumMap<>(settings);
        changed.put(rule, setting);
        return new Rules(changed);
    }

    /** The same, and as usual whatever no coordinator can set. */
    Rules decided() {
        Map<Rule, Integer> decided = new EnumMap<>(Rule.class);
        Rule.free().forEach(rule -> decided.put(rule, of(rule)));
        return new Rules(decided);
    }

    public int of(Rule rule) {
        return settings.get(rule);
    }

    public boolean isOn(Rule rule) {
        return of(rule) > 0;
    }

    /** What no run begins with: settings out of their range, or a score that no pair can have. */
    public List<Violation> problems(Emphasis emphasis) {
        List<Violation> problems = new ArrayList<>();
        settings.forEach((rule, setting) -> {
            if (setting < rule.lowest() || setting > rule.highest()) {
                problems.add(Violation.of(
                        rule.name(), "matching.rule.out-of-range", rule.lowest(), rule.highest(), setting));
            }
        });
        if (of(Rule.MINIMUM_SCORE) > emphasis.highestScore()) {
            problems.add(Violation.of(
                    Rule.MINIMUM_SCORE.name(),
                    "matching.rule.score-out-of-reach",
                    emphasis.highestScore(),
                    of(Rule.MINIMUM_SCORE)));
        }
        emphasis.weights().forEach((criterion, weight) -> {
            if (weight < 0 || weight > Emphasis.HIGHEST) {
                problems.add(Violation.of(criterion.name(), "matching.rule.out-of-range", 0, Emphasis.HIGHEST, weight));
            }
        });
        if (emphasis.highestScore() == 0) {
            problems.add(Violation.of("", "matching.rule.no-points"));
        }
        return problems;
    }
}
