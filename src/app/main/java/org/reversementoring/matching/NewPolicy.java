package org.reversementoring.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a coordinator types into the form of a policy; as typed, hence unchecked.
 *
 * @param version the version that was on the screen
 * @param on the names of the switches that are on
 * @param numbers the other settings and the weights, by the names of rules and criteria
 */
public record NewPolicy(int version, Set<String> on, Map<String, String> numbers, String goal) {

    public NewPolicy {
        on = Set.copyOf(on);
        numbers = Map.copyOf(numbers);
    }

    /** What the form shows of a policy. */
    public static NewPolicy of(Policy policy) {
        Set<String> on = new HashSet<>();
        Map<String, String> numbers = new HashMap<>();
        policy.rules().settings().forEach((rule, setting) -> {
            if (!rule.isSwitch()) {
                numbers.put(rule.name(), Integer.toString(setting));
            } else if (setting > 0) {
                on.add(rule.name());
            }
        });
        policy.emphasis()
                .weights()
                .forEach((criterion, weight) -> numbers.put(criterion.name(), Integer.toString(weight)));
        return new NewPolicy(policy.version(), on, numbers, policy.goal().name());
    }

    /** Whether there is nothing but what a form has. */
    boolean hasKnownNames() {
        NewPolicy usual = of(Policy.usual());
        return usual.numbers.keySet().containsAll(numbers.keySet())
                && Stream.of(Rule.values())
                        .filter(Rule::isSwitch)
                        .map(Rule::name)
                        .toList()
                        .containsAll(on);
    }
}
