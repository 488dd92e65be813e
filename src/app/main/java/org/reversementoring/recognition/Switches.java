package org.reversementoring.recognition;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Which rules coordinators have switched off. */
public interface Switches {

    /** By programme and rule since when it is off; those that are on are missing. One statement. */
    Map<Integer, Map<Badge, Instant>> off();

    /** @param since empty to switch it on */
    void turn(int programmeId, Badge rule, Optional<Instant> since);
}
