package org.reversementoring.matching;

import org.reversementoring.programme.PersonKey;

/** Two people whom a run brings together, and how well they go together; of locked ones as far as the score goes. */
public record Match(PersonKey mentee, PersonKey mentor, int score, boolean locked) {}
