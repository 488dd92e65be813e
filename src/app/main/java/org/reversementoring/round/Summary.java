package org.reversementoring.round;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.reversementoring.matching.Rule;
import org.reversementoring.matching.Statistics;

/**
 * What a run has found, in numbers.
 *
 * @param mentees how many people take part to learn; so mentors
 * @param already how many of the programme's people had a pairing, which the run has left alone
 * @param statistics of the pairs found and those locked
 * @param excluded how many people each rule leaves without anybody; only rules that do. Somebody who learns and teaches
 *     counts in each role
 */
public record Summary(int mentees, int mentors, int already, Statistics statistics, Map<Rule, Integer> excluded) {

    public Summary {
        Map<Rule, Integer> copy = new EnumMap<>(Rule.class);
        copy.putAll(excluded);
        excluded = Collections.unmodifiableMap(copy);
    }
}
