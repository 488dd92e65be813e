package org.reversementoring.pairing;

import org.reversementoring.programme.PersonKey;

/**
 * Which people may be paired at all, places apart. Says only yes or no: the reason may be somebody's private wish, so
 * that all reasons must look alike.
 */
@FunctionalInterface
public interface Rules {

    boolean allow(PersonKey mentor, PersonKey mentee);
}
