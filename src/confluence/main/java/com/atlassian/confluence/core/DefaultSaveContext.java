package com.atlassian.confluence.core;

/**
 * The usual ways of saving, as constants.
 *
 * <p>Grade A: fields in Javadoc 8.2.2 and 9.0.3; DEFAULT used by linked-planet's digital-signature on 9.2.3.
 */
public class DefaultSaveContext implements SaveContext {

    /** An ordinary save: watchers are told. */
    public static final SaveContext DEFAULT = new DefaultSaveContext();

    /** A save that no watcher is told of. */
    public static final SaveContext SUPPRESS_NOTIFICATIONS = new DefaultSaveContext();

    private DefaultSaveContext() {}

    @Override
    public boolean doUpdateLastModifier() {
        return true;
    }
}
