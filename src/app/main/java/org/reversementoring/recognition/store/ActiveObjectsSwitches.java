package org.reversementoring.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.programme.Refused;
import org.reversementoring.recognition.Badge;
import org.reversementoring.recognition.Switches;
import org.reversementoring.store.Uniqueness;

/** Rules that are off, in Active Objects: a row for each. */
public class ActiveObjectsSwitches implements Switches {
    private final ActiveObjects activeObjects;

    public ActiveObjectsSwitches(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Map<Integer, Map<Badge, Instant>> off() {
        Map<Integer, Map<Badge, Instant>> off = new HashMap<>();
        for (SwitchRow row : activeObjects.find(SwitchRow.class, Query.select())) {
            off.computeIfAbsent(row.getProgrammeId(), any -> new EnumMap<>(Badge.class))
                    .put(Badge.valueOf(row.getBadgeName()), Instant.ofEpochMilli(row.getOffSinceAt()));
        }
        return off;
    }

    @Override
    public void turn(int programmeId, Badge rule, Optional<Instant> since) {
        String key = programmeId + "/" + rule.name();
        activeObjects.deleteWithSQL(SwitchRow.class, SwitchRow.SWITCH_KEY + " = ?", key);
        since.ifPresent(at -> Uniqueness.insert(
                () -> activeObjects.create(
                        SwitchRow.class,
                        new DBParam(SwitchRow.SWITCH_KEY, key),
                        new DBParam(SwitchRow.PROGRAMME_ID, programmeId),
                        new DBParam(SwitchRow.BADGE_NAME, rule.name()),
                        new DBParam(SwitchRow.OFF_SINCE_AT, at.toEpochMilli())),
                Refused.because("", "recognition.rules.outdated")));
    }
}
