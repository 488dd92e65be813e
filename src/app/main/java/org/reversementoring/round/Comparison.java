package org.reversementoring.round;

/**
 * Two runs side by side.
 *
 * @param shared how many pairs both have
 * @param onlyOne how many the first has alone; {@code onlyOther}, the second
 */
public record Comparison(Run one, Run other, int shared, int onlyOne, int onlyOther) {}
