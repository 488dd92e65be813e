package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/**
 * Content that lives in a space.
 *
 * <p>Grade A: setSpace called by linked-planet's digital-signature on 9.2.3, getSpace and getSpaceKey by Atlassian's
 * Slack app on 10.0.1.
 */
public abstract class SpaceContentEntityObject extends ContentEntityObject {

    private Space space;

    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    /** The key of the space, or null before a space is set. */
    public String getSpaceKey() {
        return space == null ? null : space.getKey();
    }
}
