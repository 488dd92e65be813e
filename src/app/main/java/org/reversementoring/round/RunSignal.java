package org.reversementoring.round;

/** Tells whoever works on runs that one is waiting. What it does not reach is found within a minute. */
@FunctionalInterface
public interface RunSignal {

    void sound();
}
