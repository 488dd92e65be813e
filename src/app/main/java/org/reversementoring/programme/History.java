package org.reversementoring.programme;

import java.time.Instant;
import java.util.List;

/** Who changed what, and when: the one history of everything that administrators and coordinators do. */
public interface History {

    /** Adds a line; its number is given here. */
    void add(Instant at, PersonKey by, Matter matter, Change.Act act, Difference difference);

    /** The newest changes first. */
    List<Change> page(HistoryQuery query);

    /** What has been done to something since it was in this version, the oldest first. */
    List<Change> since(Matter.Area area, int id, int version);
}
