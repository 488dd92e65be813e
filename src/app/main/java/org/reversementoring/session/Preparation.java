package org.reversementoring.session;

import org.reversementoring.programme.Text;

/**
 * What participants write down for a session before it has its page, on which they go on from there.
 *
 * @param objective what it is for: one line of at most {@value #LONGEST_OBJECTIVE} characters, possibly empty
 * @param questions those of the mentee, one on each line; of at most {@value #LONGEST_QUESTIONS} characters, possibly
 *     empty
 */
public record Preparation(String objective, String questions) {
    public static final int LONGEST_OBJECTIVE = 300;
    public static final int LONGEST_QUESTIONS = 2_000;

    public Preparation {
        if (objective.length() > LONGEST_OBJECTIVE
                || questions.length() > LONGEST_QUESTIONS
                || !Text.canBeKept(objective + questions)) {
            throw new IllegalArgumentException("Too long, or not to be kept");
        }
    }

    public static Preparation none() {
        return new Preparation("", "");
    }
}
