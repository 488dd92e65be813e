package org.reversementoring.round;

/**
 * A pair with which another one could change partners.
 *
 * @param gain by how many points both pairs together would be better; below 0 if worse
 */
public record Swap(PairView other, int gain) {}
