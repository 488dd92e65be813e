package org.reversementoring.pairing;

/** Who moves a pairing on. Whoever is none of these may neither move nor see it. */
public enum Mover {
    /** A participant who has not answered yet. */
    INVITED,
    /** A participant who has said yes; of a group only one without whom it cannot go on, and its hosts. */
    WILLING,
    /** A mentor of a group. */
    HOST,
    /** A participant of a group that goes on without them. */
    SPARED,
    COORDINATOR,
    /** By itself, when time has come. */
    THE_APP
}
