package org.reversementoring.matching;

/** The policies of all programmes. */
public interface Policies {

    /** The usual one where none was set; one statement. */
    Policy of(int programmeId);

    /**
     * Keeps what was decided.
     *
     * @param changed carries the version in which the policy was read
     * @throws org.reversementoring.programme.Refused if somebody else, on whichever node, has changed it since
     */
    void put(int programmeId, Policy changed);
}
