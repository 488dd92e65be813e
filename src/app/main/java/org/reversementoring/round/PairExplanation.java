package org.reversementoring.round;

import java.util.List;
import org.reversementoring.catalog.Topic;
import org.reversementoring.matching.Told;
import org.reversementoring.profile.ProfileView;

/**
 * Why two people are to meet, as far as one reader may know it.
 *
 * @param told the points; what is shown and what is not add up to the score
 * @param mentee as the reader sees them; so is the mentor
 * @param beginWith what the mentee would learn, that first which the two could talk about first
 * @param inReturn what the mentor would learn
 */
public record PairExplanation(
        PairView pair, Told told, ProfileView mentee, ProfileView mentor, List<Topic> beginWith, List<Topic> inReturn) {

    public PairExplanation {
        beginWith = List.copyOf(beginWith);
        inReturn = List.copyOf(inReturn);
    }
}
