package org.reversementoring.matching;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;

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

    /** The numbers of a form that sends the names of its settings in one list and what was typed in another. */
    public static Map<String, String> numbers(List<String> settings, List<String> typed) {
        Map<String, String> numbers = new HashMap<>();
        for (int at = 0; at < Math.min(settings.size(), typed.size()); at++) {
            numbers.put(settings.get(at), typed.get(at));
        }
        return numbers;
    }

    /** @throws Refused if anything typed will not do */
    public Policy checked() {
        Form form = new Form();
        if (!hasKnownNames()) {
            form.refuse("", "profile.choice.unknown");
        }
        Map<Rule, Integer> settings = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.free()) {
            settings.put(
                    rule,
                    rule.isSwitch()
                            ? (on.contains(rule.name()) ? 1 : 0)
                            : number(form, rule.name(), rule.lowest(), rule.highest(), rule.lowest()));
        }
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, number(form, criterion.name(), 0, Emphasis.HIGHEST, Emphasis.HIGHEST));
        }
        Emphasis emphasis = new Emphasis(weights);
        Rules rules = new Rules(settings);
        rules.problems(emphasis)
                .forEach(problem -> form.refuse(
                        problem.field(),
                        problem.messageKey(),
                        problem.arguments().toArray(Serializable[]::new)));
        Optional<Goal> chosen = Stream.of(Goal.values())
                .filter(known -> known.name().equals(goal))
                .findFirst();
        if (chosen.isEmpty()) {
            form.refuse("goal", "form.field.required");
        }
        form.orRefuse();
        return new Policy(version, rules, emphasis, chosen.orElseThrow());
    }

    /**
     * What is no number is refused here, what is out of its range together with all other {@link Rules#problems}.
     *
     * @param otherwise stands for what is no number, so that nothing else is refused because of it: within the range
     */
    private int number(Form form, String field, int lowest, int highest, int otherwise) {
        String number = Text.line(numbers.getOrDefault(field, ""));
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException none) {
            if (number.isEmpty()) {
                form.refuse(field, "form.field.required");
            } else {
                form.refuse(field, "matching.rule.out-of-range", lowest, highest, number);
            }
            return otherwise;
        }
    }

    /** Whether there is nothing but what a form has. */
    private boolean hasKnownNames() {
        NewPolicy usual = of(Policy.usual());
        return usual.numbers.keySet().containsAll(numbers.keySet())
                && Stream.of(Rule.values())
                        .filter(Rule::isSwitch)
                        .map(Rule::name)
                        .toList()
                        .containsAll(on);
    }
}
