package org.reversementoring.feedback;

import java.util.Map;

/**
 * How often each answer to a question was given in a programme.
 *
 * @param atLeast rounded down to multiples of {@link Sight#FEWEST}, without those of which there are fewer; empty if fewer
 *     people have answered
 */
public record Sum(Question question, Map<Choice, Integer> atLeast) {

    public Sum {
        atLeast = Map.copyOf(atLeast);
    }
}
