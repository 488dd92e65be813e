package org.reversementoring.benchmarks.matching;

import java.util.Arrays;
import org.reversementoring.matching.Candidates;
import org.reversementoring.matching.Market;

/** What most do: the pair with the highest score first, and so on while there are places. */
final class Greedy {

    private Greedy() {}

    static Contender.Result solve(Market market, Candidates candidates) {
        long[] order = new long[candidates.size()];
        int[] menteeOf = new int[candidates.size()];
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            for (int at = candidates.first(mentee); at < candidates.first(mentee + 1); at++) {
                order[at] = (long) -candidates.score(at) << Integer.SIZE | at;
                menteeOf[at] = mentee;
            }
        }
        Arrays.sort(order);
        int[] mentees = new int[market.mentees()];
        int[] mentors = new int[market.mentors()];
        long pairs = 0;
        long total = 0;
        long people = 0;
        for (long each : order) {
            int at = (int) each;
            int mentee = menteeOf[at];
            int mentor = candidates.mentor(at);
            if (mentees[mentee] < market.menteePlaces(mentee) && mentors[mentor] < market.mentorPlaces(mentor)) {
                people += (mentees[mentee]++ == 0 ? 1 : 0) + (mentors[mentor]++ == 0 ? 1 : 0);
                pairs++;
                total += candidates.score(at);
            }
        }
        return new Contender.Result(pairs, total, people);
    }
}
