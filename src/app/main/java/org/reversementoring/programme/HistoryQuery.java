package org.reversementoring.programme;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which part of the history somebody looks for.
 *
 * @param area any if empty
 * @param person only what this person did; anybody if empty
 * @param before only changes older than the one of this number
 * @param size at least 1
 */
public record HistoryQuery(Optional<Matter.Area> area, Optional<PersonKey> person, OptionalInt before, int size) {}
