package org.reversementoring.pairing.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.pairing.EndReason;
import org.reversementoring.pairing.EndReasons;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Uniqueness;

/** Reasons in Active Objects: a row that counts each. */
public class ActiveObjectsEndReasons implements EndReasons {
    private final ActiveObjects activeObjects;

    public ActiveObjectsEndReasons(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(EndReason reason) {
        row(reason).ifPresent(ActiveObjectsEndReasons::lock);
        Optional<EndReasonRow> kept = row(reason);
        if (kept.isPresent()) {
            kept.get().setTimes(kept.get().getTimes() + 1);
            kept.get().save();
        } else {
            Uniqueness.insert(
                    () -> activeObjects.create(
                            EndReasonRow.class,
                            new DBParam(EndReasonRow.REASON_NAME, reason.name()),
                            new DBParam(EndReasonRow.TIMES, 1)),
                    Refused.because("", "pairing.step.outdated"));
        }
    }

    /** See the package {@code org.reversementoring.store}. */
    private static void lock(EndReasonRow row) {
        row.setReasonName(row.getReasonName());
        row.save();
    }

    private Optional<EndReasonRow> row(EndReason reason) {
        return Stream.of(activeObjects.find(EndReasonRow.class, EndReasonRow.REASON_NAME + " = ?", reason.name()))
                .findFirst();
    }

    @Override
    public Map<EndReason, Integer> counts() {
        Map<EndReason, Integer> counts = new EnumMap<>(EndReason.class);
        for (EndReasonRow row : activeObjects.find(EndReasonRow.class, Query.select())) {
            EndReason.parse(row.getReasonName()).ifPresent(reason -> counts.put(reason, row.getTimes()));
        }
        return counts;
    }
}
