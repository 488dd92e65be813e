package org.reversementoring.goal;

import org.reversementoring.profile.Level;
import org.reversementoring.programme.PersonKey;

/**
 * How somebody rates themselves in a topic, at one point of a pairing: as a mentee how well they know it, as a mentor how
 * well they teach it.
 */
public record Rating(int pairingId, PersonKey person, int topicId, RatingPoint point, Level level) {}
