package org.reversementoring.profile;

/** What somebody does with their own profile; each step saves what the form says, too. */
public enum Step {
    SAVE,
    PAUSE,
    RESUME,
    LEAVE
}
