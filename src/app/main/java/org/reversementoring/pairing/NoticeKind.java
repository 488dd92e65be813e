package org.reversementoring.pairing;

/** What people are told. Kept by its name, so that a constant is never renamed. */
public enum NoticeKind {
    /** Somebody asks, or a coordinator has brought them together. */
    ASKED,
    SAID_YES,
    /** The same whether somebody has said no or nobody has said anything. */
    CAME_TO_NOTHING,
    CHANGED,
    /** An agreement waits for a signature. */
    TO_SIGN,
    /** Something has come to stand in the way. */
    FOUND,
    /** The same, for a coordinator. */
    RAISED,
    /** Their pages could not be made. */
    NO_NOTES,
    /** The same, for a coordinator. */
    NOTES_FAILED,
    /** Of a group: a host would like somebody to come. */
    INVITED,
    /** Of a group, for its hosts: somebody would like to come. */
    WANTS_IN,
    /** Of a group: a host has said yes. */
    LET_IN,
    /** Of a group, for whoever is in it no more: a host or a coordinator has taken them out. */
    TAKEN_OUT,
    /** Of a session: somebody proposes it. */
    SESSION_PROPOSED,
    /** Of a session: its time stands. */
    SESSION_ACCEPTED,
    /** Of a session: somebody proposes another time. */
    SESSION_MOVED,
    /** Of a session: it is somewhere else. */
    SESSION_RELOCATED,
    /** Of a session: it will not be. */
    SESSION_CANCELLED,
    /** Of a session, for whoever has done something with it: so that their calendar knows it too. */
    SESSION_OWN,
    /** Of a session, for whoever has left the group: so that their calendar forgets it. */
    SESSION_LEFT,
    /** Of a session that was held: how it was. */
    HOW_WAS_SESSION,
    /** Half of the time is over: how it goes. */
    HALF_TIME,
    /** The pairing says good-bye: how it was. */
    HOW_WAS_PAIRING,
    /** Of a story: somebody has begun it. */
    STORY_BEGUN,
    /** Of a story: it waits for a key. */
    STORY_TO_TURN,
    /** Of a story that communications write: it names somebody, and waits for their yes. */
    STORY_TO_ALLOW,
    /** Of a story: keys that were turned count no more. */
    STORY_LOCKED,
    /** Of a story, for communications: it waits for them. */
    STORY_FOR_DESK,
    /** Of a story: communications have sent it back. */
    STORY_RETURNED,
    /** Of a story: communications will publish it. */
    STORY_ACCEPTED,
    STORY_PUBLISHED,
    /** Of a story, for communications: it was to be published by itself, and was not. */
    STORY_NOT_PUBLISHED,
    STORY_WITHDRAWN,
    /** Of a story: its post is not any more what was published. */
    STORY_EDITED,
    /** Of a story: it was given up, and waits for no key any more. */
    STORY_DISCARDED,
    /** Of a story, for those of communications who have seen to it: it was taken back or given up. */
    STORY_ENDED,
    /** Somebody has earned a badge. */
    BADGE_EARNED,
    /** A partner has thanked somebody. */
    THANKED;

    boolean isForCommunications() {
        return this == STORY_FOR_DESK || this == STORY_NOT_PUBLISHED || this == STORY_ENDED;
    }

    boolean isForCoordinators() {
        return this == RAISED || this == NOTES_FAILED;
    }
}
