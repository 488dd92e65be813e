package org.reversementoring.round;

/** Why a pair was left out when its board was published. Kept by its name, so that a constant is never renamed. */
public enum Omission {
    /** One of the two has no account any more. */
    GONE,
    /** One of the two takes a break, has left, or no longer teaches or learns. */
    NOT_TAKING_PART,
    /** One of the two has no place left. */
    FULL,
    /** The two have found each other meanwhile, or are asked already. */
    PAIRED,
    /** A rule has come to stand between them. */
    RULES
}
