package com.atlassian.confluence.core;

/**
 * Ready-made contexts of removals.
 *
 * <p>Grade B: fields in Javadoc 6.0.3 to 7.19.14, and SUPPRESS_NOTIFICATIONS in the current documentation of ScriptRunner
 * (docs.adaptavist.com/sr4c/latest, dynamic forms), which calls trashPage with it.
 */
public class DefaultDeleteContext implements DeleteContext {

    public static final DeleteContext SUPPRESS_NOTIFICATIONS = new DefaultDeleteContext();

    private DefaultDeleteContext() {}
}
