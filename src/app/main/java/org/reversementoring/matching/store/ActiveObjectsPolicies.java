package org.reversementoring.matching.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Policies;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.Rule;
import org.reversementoring.matching.Rules;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Uniqueness;

/** Policies in Active Objects: a row for each programme whose coordinators have decided something. */
public class ActiveObjectsPolicies implements Policies {
    private final ActiveObjects activeObjects;

    public ActiveObjectsPolicies(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Policy of(int programmeId) {
        return row(programmeId).map(ActiveObjectsPolicies::policy).orElseGet(Policy::usual);
    }

    @Override
    public void put(int programmeId, Policy changed) {
        if (changed.version() == 0) {
            Uniqueness.insert(
                    () -> activeObjects.create(
                            PolicyRow.class,
                            new DBParam(PolicyRow.PROGRAMME_ID, programmeId),
                            new DBParam(PolicyRow.VERSION_NUMBER, 1),
                            new DBParam(PolicyRow.GOAL_NAME, changed.goal().name()),
                            new DBParam(PolicyRow.SETTINGS, settings(changed))),
                    outdated());
            return;
        }
        row(programmeId).ifPresent(ActiveObjectsPolicies::lock);
        PolicyRow row = row(programmeId)
                .filter(kept -> kept.getVersionNumber() == changed.version())
                .orElseThrow(ActiveObjectsPolicies::outdated);
        row.setVersionNumber(changed.version() + 1);
        row.setGoalName(changed.goal().name());
        row.setSettings(settings(changed));
        row.save();
    }

    private static Refused outdated() {
        return Refused.because("", "matching.policy.outdated");
    }

    /** See the package {@code org.reversementoring.store}. */
    private static void lock(PolicyRow row) {
        row.setProgrammeId(row.getProgrammeId());
        row.save();
    }

    private Optional<PolicyRow> row(int programmeId) {
        return Stream.of(activeObjects.find(PolicyRow.class, PolicyRow.PROGRAMME_ID + " = ?", programmeId))
                .findFirst();
    }

    private static String settings(Policy policy) {
        StringJoiner lines = new StringJoiner("\n");
        policy.rules().settings().forEach((rule, setting) -> lines.add(rule.name() + "=" + setting));
        policy.emphasis().weights().forEach((criterion, weight) -> lines.add(criterion.name() + "=" + weight));
        return lines.toString();
    }

    private static Policy policy(PolicyRow row) {
        Map<String, Integer> kept = new HashMap<>();
        Optional.ofNullable(row.getSettings()).orElse("").lines().forEach(line -> {
            int equals = line.indexOf('=');
            kept.put(line.substring(0, equals), Integer.valueOf(line.substring(equals + 1)));
        });
        return new Policy(
                row.getVersionNumber(),
                new Rules(known(kept, Rule.class)),
                new Emphasis(known(kept, Criterion.class)),
                Goal.valueOf(row.getGoalName()));
    }

    /** Those of the names that this version of the app knows; others are a later one's. */
    private static <E extends Enum<E>> Map<E, Integer> known(Map<String, Integer> kept, Class<E> names) {
        Map<E, Integer> known = new EnumMap<>(names);
        for (E name : names.getEnumConstants()) {
            Optional.ofNullable(kept.get(name.name())).ifPresent(number -> known.put(name, number));
        }
        return known;
    }
}
