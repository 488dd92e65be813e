package org.reversementoring.benchmarks.matching;

import java.util.HashSet;
import java.util.Set;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.reversementoring.matching.Candidates;
import org.reversementoring.matching.Market;

/** The only library in Java alone that knows both capacities and costs. */
final class JGraphT {

    private JGraphT() {}

    static Contender.Result solve(Market market, Candidates candidates, int highestScore) {
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        int mentees = market.mentees();
        int source = mentees + market.mentors();
        int sink = source + 1;
        for (int vertex = 0; vertex <= sink; vertex++) {
            graph.addVertex(vertex);
        }
        double apart = (double) (highestScore + 1) * (mentees + market.mentors());
        for (int mentee = 0; mentee < mentees; mentee++) {
            graph.setEdgeWeight(graph.addEdge(source, mentee), 0);
            for (int at = candidates.first(mentee); at < candidates.first(mentee + 1); at++) {
                graph.setEdgeWeight(
                        graph.addEdge(mentee, mentees + candidates.mentor(at)), -apart - candidates.score(at));
            }
        }
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            graph.setEdgeWeight(graph.addEdge(mentees + mentor, sink), 0);
        }
        graph.setEdgeWeight(graph.addEdge(source, sink), 0);
        int most = (int) market.mostPairs();
        MinimumCostFlow<DefaultWeightedEdge> flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph, vertex -> vertex == source ? most : vertex == sink ? -most : 0, edge -> {
                            int tail = graph.getEdgeSource(edge);
                            int head = graph.getEdgeTarget(edge);
                            if (tail == source) {
                                return head == sink ? most : market.menteePlaces(head);
                            }
                            return head == sink ? market.mentorPlaces(tail - mentees) : 1;
                        }));
        Set<Integer> people = new HashSet<>();
        long pairs = 0;
        double total = 0;
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            if (graph.getEdgeSource(edge) < mentees && flow.getFlow(edge) > 0.5) {
                people.add(graph.getEdgeSource(edge));
                people.add(graph.getEdgeTarget(edge));
                pairs++;
                total += -graph.getEdgeWeight(edge) - apart;
            }
        }
        return new Contender.Result(pairs, Math.round(total), people.size());
    }
}
