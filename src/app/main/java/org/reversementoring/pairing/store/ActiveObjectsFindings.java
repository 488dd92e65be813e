package org.reversementoring.pairing.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.reversementoring.pairing.Finding;
import org.reversementoring.pairing.Findings;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Uniqueness;

/** Findings in Active Objects: a row for each. */
public class ActiveObjectsFindings implements Findings {
    private final ActiveObjects activeObjects;

    public ActiveObjectsFindings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Map<Integer, Set<Finding>> of(Collection<Integer> pairingIds) {
        return pairingIds.isEmpty()
                ? Map.of()
                : Stream.of(activeObjects.find(
                                FindingRow.class, Column.in(FindingRow.PAIRING_ID, pairingIds), pairingIds.toArray()))
                        .collect(Collectors.groupingBy(
                                FindingRow::getPairingId,
                                Collectors.mapping(
                                        row -> Finding.valueOf(row.getFindingName()),
                                        Collectors.toCollection(() -> EnumSet.noneOf(Finding.class)))));
    }

    @Override
    public void put(int pairingId, Set<Finding> found) {
        activeObjects.deleteWithSQL(FindingRow.class, FindingRow.PAIRING_ID + " = ?", pairingId);
        for (Finding finding : found) {
            Uniqueness.insert(
                    () -> activeObjects.create(
                            FindingRow.class,
                            new DBParam(FindingRow.FINDING_KEY, pairingId + "/" + finding.name()),
                            new DBParam(FindingRow.PAIRING_ID, pairingId),
                            new DBParam(FindingRow.FINDING_NAME, finding.name())),
                    Refused.because("", "pairing.step.outdated"));
        }
    }
}
