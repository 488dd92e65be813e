package org.reversementoring.round;

/** The boards of all programmes. */
public interface Boards {

    /** An empty one of version 0 where there is none yet. */
    Board of(int programmeId);

    /**
     * Writes a board in its next version.
     *
     * @param changed carries the version in which it was read
     * @throws org.reversementoring.programme.Refused if somebody else, on whichever node, has changed it since
     */
    void put(Board changed);
}
