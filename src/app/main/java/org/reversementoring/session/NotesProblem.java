package org.reversementoring.session;

/** Why notes could not be made. Kept by its name, so that a constant is never renamed. */
public enum NotesProblem {
    /** Nobody is in the group whose members can read everything, and nobody else may own the space. */
    NO_OWNER,
    /** All keys that the space could have belong to other spaces. */
    NO_SPACE,
    /** A participant has no account any more. */
    NO_ACCOUNT,
    /** A page did not have the protection it must have, and so was not made. */
    NOT_PROTECTED,
    OTHER
}
