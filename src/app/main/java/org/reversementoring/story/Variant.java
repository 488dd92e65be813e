package org.reversementoring.story;

/** Kept by its name, so that a constant is never renamed. */
public enum Variant {
    /** As it is written. */
    NAMED,
    /** Without the names, departments and sites of those whom it is about. */
    ANONYMISED
}
