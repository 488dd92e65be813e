package org.reversementoring.benchmarks.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.reversementoring.matching.Candidates;
import org.reversementoring.matching.Market;

/** The flow of least cost of OR-Tools: push-relabel with scaled costs, in C++. */
final class OrTools {

    private OrTools() {}

    static {
        Loader.loadNativeLibraries();
    }

    static Contender.Result solve(Market market, Candidates candidates, int highestScore) {
        int mentees = market.mentees();
        int people = mentees + market.mentors();
        MinCostFlow flow = new MinCostFlow(people + 2, candidates.size() + people);
        long wanted = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int at = candidates.first(mentee); at < candidates.first(mentee + 1); at++) {
                flow.addArcWithCapacityAndUnitCost(
                        mentee, mentees + candidates.mentor(at), 1, highestScore - candidates.score(at));
            }
            wanted += market.menteePlaces(mentee);
            flow.addArcWithCapacityAndUnitCost(people, mentee, market.menteePlaces(mentee), 0);
        }
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            flow.addArcWithCapacityAndUnitCost(mentees + mentor, people + 1, market.mentorPlaces(mentor), 0);
        }
        flow.setNodeSupply(people, wanted);
        flow.setNodeSupply(people + 1, -wanted);
        if (flow.solveMaxFlowWithMinCost() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no flow");
        }
        long pairs = flow.getMaximumFlow();
        Contender.Result result =
                new Contender.Result(pairs, pairs * highestScore - flow.getOptimalCost(), people(flow, market));
        flow.delete();
        return result;
    }

    private static long people(MinCostFlow flow, Market market) {
        boolean[] met = new boolean[market.mentees() + market.mentors()];
        for (int arc = 0; arc < flow.getNumArcs(); arc++) {
            if (flow.getTail(arc) < market.mentees() && flow.getFlow(arc) > 0) {
                met[flow.getTail(arc)] = true;
                met[flow.getHead(arc)] = true;
            }
        }
        long people = 0;
        for (boolean each : met) {
            people += each ? 1 : 0;
        }
        return people;
    }
}
