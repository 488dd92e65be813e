package org.reversementoring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What most do: the pair with the highest score first, and so on while there are places. */
final class Greedy {

    private Greedy() {}

    static List<Pair> pairs(Market market, List<Pair> all) {
        int[] mentees = new int[market.mentees()];
        int[] mentors = new int[market.mentors()];
        List<Pair> taken = new ArrayList<>();
        all.stream().sorted(Comparator.comparingInt(Pair::score).reversed()).forEach(pair -> {
            if (mentees[pair.mentee()] < market.menteePlaces(pair.mentee())
                    && mentors[pair.mentor()] < market.mentorPlaces(pair.mentor())) {
                mentees[pair.mentee()]++;
                mentors[pair.mentor()]++;
                taken.add(pair);
            }
        });
        return taken;
    }
}
