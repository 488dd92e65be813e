package org.reversementoring.recognition;

import java.time.Instant;

/**
 * That somebody has earned a badge, by the facts.
 *
 * @param pairingId where, if in several then where it was completed
 * @param at when the last thing happened that it takes
 */
public record Earned(Badge badge, int programmeId, int pairingId, Instant at) {}
