package org.reversementoring.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;

/** One of several calls that are timed by turns. */
final class Lane {
    private final IntSupplier call;
    private long[] nanoseconds = new long[0];
    private int timed;

    /** @param call yields something of what it made, lest making it be optimised away */
    Lane(IntSupplier call) {
        this.call = call;
    }

    /**
     * Times the lanes by turns, in each round beginning with another one: what disturbs the machine disturbs all alike.
     *
     * @return something of what all calls made
     */
    static long race(List<Lane> lanes, int warmUps, int rounds) {
        long made = 0;
        for (int round = 0; round < warmUps; round++) {
            for (Lane lane : lanes) {
                made += lane.call.getAsInt();
            }
        }
        lanes.forEach(lane -> lane.nanoseconds = new long[rounds]);
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < lanes.size(); turn++) {
                made += lanes.get((round + turn) % lanes.size()).time();
            }
        }
        lanes.forEach(lane -> Arrays.sort(lane.nanoseconds));
        return made;
    }

    private int time() {
        long before = System.nanoTime();
        int made = call.getAsInt();
        nanoseconds[timed++] = System.nanoTime() - before;
        return made;
    }

    /** In milliseconds. */
    double p50() {
        return percentile(0.50);
    }

    /** In milliseconds. */
    double p95() {
        return percentile(0.95);
    }

    private double percentile(double share) {
        int at = (int) Math.ceil(share * nanoseconds.length) - 1;
        return nanoseconds[Math.max(0, at)] / 1e6;
    }
}
