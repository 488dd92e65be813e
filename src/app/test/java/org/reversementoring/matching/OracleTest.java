package org.reversementoring.matching;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.Test;

/** Against somebody else's solver, where trying everything would take too long, and against taking the best pair first. */
public class OracleTest {
    private static final double MORE_THAN_ALL_POINTS = 1_000_000;

    @Test
    public void somebody_elses_flow_of_least_cost_finds_as_many_pairs_and_no_higher_total() {
        Random random = new Random(4);
        for (int size : new int[] {5, 20, 50, 100, 200, 300}) {
            for (int mostPlaces : new int[] {1, 3}) {
                Markets.Sample sample =
                        Markets.random(random, size, size - size / 5, mostPlaces, Math.min(1, 10.0 / size), 1_000);
                Outcome outcome = Outcome.of(best(sample, Goal.MOST_PAIRS), sample.highestScore());

                assertEquals(
                        size + " a side",
                        -costOfMostPairs(sample),
                        outcome.pairs() * MORE_THAN_ALL_POINTS + outcome.total(),
                        0.5);
            }
        }
    }

    @Test
    public void taking_the_best_pair_first_is_never_better() {
        Random random = new Random(5);
        for (int instance = 0; instance < 200; instance++) {
            Markets.Sample sample = Markets.random(random, 40, 30, 3, 0.2, 100);
            int highest = sample.highestScore();
            Outcome greedy = Outcome.of(Greedy.pairs(sample.market(), sample.pairs()), highest);
            Outcome fairest = Outcome.of(best(sample, Goal.FAIREST), highest);

            assertTrue(inOrder().compare(fairest, greedy) >= 0);
            assertTrue(Outcome.of(best(sample, Goal.HIGHEST_TOTAL), highest).total() >= greedy.total());
        }
    }

    private static Comparator<Outcome> inOrder() {
        return Comparator.comparingLong(Outcome::people)
                .thenComparing(Outcome::pairs)
                .thenComparing(Outcome::worst)
                .thenComparing(Outcome::total);
    }

    private static List<Pair> best(Markets.Sample sample, Goal goal) {
        BestPairs.Found found = sample.best(goal);
        assertTrue(
                new CertificateCheck(sample.market(), found.candidates(), found.certificate()).confirms(found.pairs()));
        return found.pairs();
    }

    /** Mentees are -1, -2 and so on, mentors 1, 2 and so on; 0 hands out what comes back to it from the sink. */
    private static double costOfMostPairs(Markets.Sample sample) {
        Market market = sample.market();
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        int sink = market.mentors() + 1;
        graph.addVertex(0);
        graph.addVertex(sink);
        int most = (int) market.mostPairs();
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            graph.addVertex(-1 - mentee);
            graph.setEdgeWeight(graph.addEdge(0, -1 - mentee), 0);
        }
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            graph.addVertex(mentor + 1);
            graph.setEdgeWeight(graph.addEdge(mentor + 1, sink), 0);
        }
        sample.pairs()
                .forEach(pair -> graph.setEdgeWeight(
                        graph.addEdge(-1 - pair.mentee(), pair.mentor() + 1), -MORE_THAN_ALL_POINTS - pair.score()));
        graph.setEdgeWeight(graph.addEdge(0, sink), 0);
        return new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph, vertex -> vertex == 0 ? most : vertex == sink ? -most : 0, edge -> {
                            int source = graph.getEdgeSource(edge);
                            int target = graph.getEdgeTarget(edge);
                            if (source == 0) {
                                return target == sink ? most : market.menteePlaces(-1 - target);
                            }
                            return target == sink ? market.mentorPlaces(source - 1) : 1;
                        }))
                .getCost();
    }
}
