package org.reversementoring.pairing;

/** Who moves a pairing on. Whoever is none of these may neither move nor see it. */
public enum Mover {
    /** A participant who has not answered yet. */
    INVITED,
    /** A participant who has said yes. */
    WILLING,
    COORDINATOR,
    /** By itself, when time has come. */
    THE_APP
}
