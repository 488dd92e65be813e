package org.reversementoring.matching;

/** The pairs that were found could not be proved to be the best: a mistake in the solver, hence there is no result. */
public class Unproved extends IllegalStateException {

    Unproved() {
        super("The pairs found could not be proved to be the best");
    }
}
