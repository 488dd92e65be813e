package org.reversementoring.round;

import java.util.Optional;
import org.reversementoring.catalog.Topic;

/**
 * What a list of pairs says of each of them besides names and score, as far as the reader may know it.
 *
 * @param mentorDepartment empty if unknown, or not to be seen; so the mentee's
 * @param begin the topic that the two could begin with
 * @param answer what has come of asking them; empty unless they have been asked
 */
public record Glance(String mentorDepartment, String menteeDepartment, Optional<Topic> begin, Optional<Answer> answer) {

    public static final Glance NOTHING = new Glance("", "", Optional.empty(), Optional.empty());

    /** Whether somebody has said no is not told before the time to answer is over. */
    public enum Answer {
        WAITING,
        MEETING,
        ENDED,
        NOTHING
    }
}
