package org.reversementoring.host.odd;

import net.java.ao.Entity;

/** A row whose table would be called by more than 30 characters. */
public interface ARowWithFarTooLongAName extends Entity {
    String getWord();
}
