package org.reversementoring.programme;

/** Confluence can be read but not written for a while, during an upgrade for instance. */
public interface ReadOnlyMode {

    boolean isOn();

    /** Every service that writes asks this first. */
    default void refuseIfOn() {
        if (isOn()) {
            throw Refused.because("", "programme.read-only.refused");
        }
    }
}
