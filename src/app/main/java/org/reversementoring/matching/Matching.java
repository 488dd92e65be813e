package org.reversementoring.matching;

import java.util.List;
import org.reversementoring.programme.PersonKey;

/**
 * What a run has found: no better pairs can be made of this cohort by these rules.
 *
 * @param matches locked ones first, then by mentee and mentor in the cohort's order
 * @param menteesWithout who have no partner though they want one; so mentors
 * @param statistics of the pairs that the run has made, not of the locked ones
 * @param certificate the proof, which holds for the candidates and market it stands beside
 */
public record Matching(
        List<Match> matches,
        List<PersonKey> menteesWithout,
        List<PersonKey> mentorsWithout,
        Statistics statistics,
        Market market,
        Candidates candidates,
        Certificate certificate) {

    public Matching {
        matches = List.copyOf(matches);
        menteesWithout = List.copyOf(menteesWithout);
        mentorsWithout = List.copyOf(mentorsWithout);
    }
}
