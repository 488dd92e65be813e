package org.reversementoring.recognition;

import java.time.Instant;
import org.reversementoring.programme.PersonKey;

/**
 * What somebody has thanked a partner for. It is between the two unless the one who is thanked shows it.
 *
 * @param text of 1 to {@value #LONGEST} characters
 */
public record Thank(int id, int pairingId, PersonKey from, PersonKey to, String text, Instant at, boolean shown) {
    public static final int LONGEST = 1000;
}
