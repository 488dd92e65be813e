package org.reversementoring.matching;

import java.util.List;
import java.util.Optional;

/**
 * Finds the best pairs of all that there are, though it knows only some: solves among the candidates, asks at the prices
 * found for pairs that would pay, solves again with these, until there are none. The last question is the proof for
 * all pairs, since {@link CertificateCheck}'s bound grows by no pair that does not pay.
 *
 * <p>The best worst pair is found by going on from the highest total: pairs are barred up to the worst, then further, in
 * steps that double, as long as as many people and pairs can still be had.
 */
public final class BestPairs {
    private final Goal goal;
    private final Weights weights;
    private final AllPairs all;
    private final Progress progress;
    private final Solver solver;
    private Candidates candidates;
    private int round;

    BestPairs(Market market, Goal goal, int highestScore, Candidates candidates, AllPairs all, Progress progress) {
        this.goal = goal;
        this.candidates = candidates;
        this.all = all;
        this.progress = progress;
        weights = Weights.of(goal, market, highestScore);
        solver = new Solver(market, weights, candidates, () -> progress.at(Progress.Step.SOLVING, round));
    }

    /** @param candidates all that were looked at in the end */
    public record Found(List<Pair> pairs, Candidates candidates, Certificate certificate) {}

    /**
     * The best pairs of so many candidates, there being no others.
     *
     * @param highestScore that any of them has, or more
     */
    public static Found among(Market market, Candidates candidates, Goal goal, int highestScore) {
        return new BestPairs(market, goal, highestScore, candidates, AllPairs.noMore(), Progress.unheard()).find();
    }

    Found find() {
        solver.solve();
        exhaust(0);
        Prices reach = solver.prices();
        if (!goal.mindsTheWorst() || solver.couples() == 0) {
            return found(reach, Optional.empty());
        }
        Prices worst = raiseTheWorst();
        exhaust(worstScore());
        return found(reach, Optional.of(worst));
    }

    private Found found(Prices reach, Optional<Prices> worst) {
        return new Found(
                solver.pairs(),
                candidates,
                new Certificate(goal, weights.highestScore(), reach, worst, solver.prices()));
    }

    /** @return the prices at which no better worst pair can be had */
    private Prices raiseTheWorst() {
        int people = solver.people();
        int couples = solver.couples();
        int step = 1;
        while (true) {
            Solver.Position before = solver.position();
            int worst = worstScore();
            solver.atLeast(worst + step);
            solver.solve();
            boolean reached = solver.people() == people && solver.couples() == couples;
            while (!reached && step == 1 && extend(worst + step)) {
                reached = solver.people() == people && solver.couples() == couples;
            }
            if (reached) {
                step *= 2;
            } else if (step > 1) {
                step = 1;
                solver.restore(before);
            } else {
                Prices proof = solver.prices();
                solver.restore(before);
                solver.atLeast(worst);
                solver.solve();
                return proof;
            }
        }
    }

    private int worstScore() {
        return solver.pairs().stream().mapToInt(Pair::score).min().orElseThrow();
    }

    private void exhaust(int leastScore) {
        while (extend(leastScore)) {
            // Until there is nothing better.
        }
    }

    /** Solves again with pairs that pay at the present prices; false if there are none. */
    private boolean extend(int leastScore) {
        progress.at(Progress.Step.LOOKING_FOR_BETTER, round++);
        Candidates more = all.better(new AllPairs.Wanted(weights, solver.prices(), leastScore), candidates);
        if (more.size() == 0) {
            return false;
        }
        candidates = candidates.and(more);
        solver.candidates(candidates);
        solver.solve();
        return true;
    }
}
