package org.reversementoring.matching.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Policies;
import org.reversementoring.matching.Policy;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.RowLock;
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
                            new DBParam(PolicyRow.SETTINGS, changed.settings())),
                    outdated());
            return;
        }
        PolicyRow row = RowLock.expect(
                () -> row(programmeId),
                kept -> kept.setProgrammeId(programmeId),
                kept -> kept.getVersionNumber() == changed.version(),
                outdated());
        row.setVersionNumber(changed.version() + 1);
        row.setGoalName(changed.goal().name());
        row.setSettings(changed.settings());
        row.save();
    }

    private static Refused outdated() {
        return Refused.because("", "matching.policy.outdated");
    }

    private Optional<PolicyRow> row(int programmeId) {
        return Stream.of(activeObjects.find(PolicyRow.class, PolicyRow.PROGRAMME_ID + " = ?", programmeId))
                .findFirst();
    }

    private static Policy policy(PolicyRow row) {
        return Policy.of(
                row.getVersionNumber(),
                Goal.valueOf(row.getGoalName()),
                Optional.ofNullable(row.getSettings()).orElse(""));
    }
}
