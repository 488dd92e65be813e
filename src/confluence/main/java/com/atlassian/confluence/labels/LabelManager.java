package com.atlassian.confluence.labels;

/**
 * Puts labels on content and takes them away. Checks no permission: that is the caller's duty.
 *
 * <p>Grade A for the type: class-use in Javadoc 10.1.2; grade B for its members: called by public apps built against 5.x
 * to 7.x. The numbers that they return tell whether anything has changed; nothing here asks.
 */
public interface LabelManager {

    /** Puts a label on saved content; nothing happens where the content carries it already. */
    int addLabel(Labelable object, Label label);

    /** Takes a label away; nothing happens where the content does not carry it. */
    int removeLabel(Labelable object, Label label);
}
