package org.reversementoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the best pairs of all that there are, though it knows only some: solves among the candidates, asks at the prices
 * found for pairs that would pay, solves again with these, until there are none. The last question is the proof for
 * all pairs, since {@link CertificateCheck}'s bound grows by no pair that does not pay.
 *
 * <p>The best worst pair is found by going on from the highest total: pairs are barred up to the worst, then further, in
 * steps that double, as long as as many people and pairs can still be had.
 *
 * <p>When little has changed, it can go on from what it found ({@link #again}): from each stage's own pairs and prices, so
 * that each has only the change to make good. What is found then is as good in every goal, and proved in the same way, as
 * what a run from nothing would find. Of equally good sets of pairs it may be another one, so that it is only for
 * questions of how good and whether, and never for the pairs of a run, which follow from its input alone.
 */
public final class BestPairs {
    private final Goal goal;
    private final Weights weights;
    private final long mostPairs;
    private final Progress progress;
    private final Solver solver;
    private AllPairs all;
    private Candidates candidates;
    private int round;
    /** What was found of each stage, the pairs found last of all; one stage only if the goal does not mind the worst. */
    private final List<Solver.Position> stages = new ArrayList<>();

    private int worstFound;
    /** All that were looked at to find this. */
    private Candidates foundAmong;

    BestPairs(Market market, Goal goal, int highestScore, Candidates candidates, AllPairs all, Progress progress) {
        this(market, market.mostPairs(), goal, highestScore, candidates, all, progress);
    }

    /** @param mostPairs that there could ever be, whatever changes later */
    BestPairs(
            Market market,
            long mostPairs,
            Goal goal,
            int highestScore,
            Candidates candidates,
            AllPairs all,
            Progress progress) {
        this.mostPairs = mostPairs;
        this.goal = goal;
        this.candidates = candidates;
        this.all = all;
        this.progress = progress;
        weights = Weights.of(goal, market, mostPairs, highestScore);
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

    /**
     * As {@link #among}, to be gone on from later.
     *
     * @param mostPairs that there could ever be, whatever changes later
     */
    public static BestPairs standing(
            Market market, Candidates candidates, Goal goal, int highestScore, long mostPairs) {
        return new BestPairs(market, mostPairs, goal, highestScore, candidates, AllPairs.noMore(), Progress.unheard());
    }

    public Found find() {
        solver.solve();
        exhaust(0);
        Prices reach = solver.prices();
        stages.add(solver.position());
        Optional<Prices> worst = Optional.empty();
        if (goal.mindsTheWorst() && solver.couples() > 0) {
            Solver.Position proof = raiseTheWorst();
            worstFound = worstScore();
            exhaust(worstFound);
            stages.addAll(List.of(proof, solver.position()));
            worst = Optional.of(solver.prices(proof));
        }
        foundAmong = candidates;
        return found(reach, worst);
    }

    /**
     * What would be found after a change. Goes on from what {@link #find} found, whatever else was asked in between.
     *
     * @param market of the same people, with at most as many pairs as was said there could ever be; who has gone has no
     *     places, and who is to come had none
     * @param changed the candidates of now, whatever they were before
     * @param others all pairs of now
     */
    Found again(Market market, Candidates changed, AllPairs others) {
        if (market.mostPairs() > mostPairs) {
            throw new IllegalArgumentException("There could be more pairs than was said: " + market.mostPairs());
        }
        all = others;
        if (candidates != changed) {
            candidates = changed;
            solver.candidates(changed);
        }
        goOnFrom(0, market);
        exhaust(0);
        Prices reach = solver.prices();
        if (!goal.mindsTheWorst() || solver.couples() == 0) {
            return found(reach, Optional.empty());
        }
        Solver.Position proof = stages.size() == 1 ? raiseTheWorst() : correctTheWorst(market);
        exhaust(worstScore());
        return found(reach, Optional.of(solver.prices(proof)));
    }

    /** Of so many candidates, there being no others. */
    public Found again(Market market, Candidates changed) {
        return again(market, changed, AllPairs.noMore());
    }

    /** As {@link #raiseTheWorst}; most changes leave the worst pair's score as it was. */
    private Solver.Position correctTheWorst(Market market) {
        int people = solver.people();
        int couples = solver.couples();
        Solver.Position reach = solver.position();
        goOnFrom(1, market);
        if (canReach(people, couples, worstFound + 1)) {
            return raiseTheWorst();
        }
        Solver.Position proof = solver.position();
        goOnFrom(2, market);
        if (canReach(people, couples, worstFound)) {
            return proof;
        }
        solver.restore(reach);
        return raiseTheWorst();
    }

    private void goOnFrom(int stage, Market market) {
        solver.restore(stages.get(stage), market, candidates == foundAmong);
        solver.solve();
    }

    private boolean canReach(int people, int couples, int leastScore) {
        while (!hasReached(people, couples)) {
            if (!extend(leastScore)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasReached(int people, int couples) {
        return solver.people() == people && solver.couples() == couples;
    }

    private Found found(Prices reach, Optional<Prices> worst) {
        return new Found(
                solver.pairs(),
                candidates,
                new Certificate(goal, weights.highestScore(), reach, worst, solver.prices()));
    }

    /** @return where it was found that no better worst pair can be had */
    private Solver.Position raiseTheWorst() {
        int people = solver.people();
        int couples = solver.couples();
        int step = 1;
        while (true) {
            Solver.Position before = solver.position();
            int worst = worstScore();
            solver.atLeast(worst + step);
            solver.solve();
            boolean reached = step == 1 ? canReach(people, couples, worst + step) : hasReached(people, couples);
            if (reached) {
                step *= 2;
            } else if (step > 1) {
                step = 1;
                solver.restore(before);
            } else {
                Solver.Position proof = solver.position();
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
