package org.reversementoring.matching;

import java.util.Collection;

/**
 * What a set of pairs comes to, so that goals can be compared.
 *
 * @param menteesWithout who would have learnt from at least one person, and from nobody do; so mentors
 * @param worst the lowest score of a pair that the run has made, 0 if there is none; so the others
 * @param fifthPercentile one pair of twenty has this score or a lower one
 */
public record Statistics(
        int pairs, int menteesWithout, int mentorsWithout, int worst, int fifthPercentile, long total) {

    static Statistics of(Market market, Collection<Pair> pairs) {
        int[] scores = pairs.stream().mapToInt(Pair::score).sorted().toArray();
        boolean[] mentees = new boolean[market.mentees()];
        boolean[] mentors = new boolean[market.mentors()];
        for (Pair pair : pairs) {
            mentees[pair.mentee()] = true;
            mentors[pair.mentor()] = true;
        }
        int menteesWithout = 0;
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            menteesWithout +=
                    mentees[mentee] || market.menteeServed(mentee) || market.menteePlaces(mentee) == 0 ? 0 : 1;
        }
        int mentorsWithout = 0;
        for (int mentor = 0; mentor < mentors.length; mentor++) {
            mentorsWithout +=
                    mentors[mentor] || market.mentorServed(mentor) || market.mentorPlaces(mentor) == 0 ? 0 : 1;
        }
        return of(scores, menteesWithout, mentorsWithout);
    }

    /** @param scores of all pairs, the lowest first */
    public static Statistics of(int[] scores, int menteesWithout, int mentorsWithout) {
        long total = 0;
        for (int score : scores) {
            total += score;
        }
        return new Statistics(
                scores.length,
                menteesWithout,
                mentorsWithout,
                scores.length == 0 ? 0 : scores[0],
                scores.length == 0 ? 0 : scores[(scores.length - 1) / 20],
                total);
    }
}
