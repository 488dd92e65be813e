package org.reversementoring.benchmarks.matching;

import java.util.SplittableRandom;

/** How many partners people want, and could have. */
enum MarketKind {
    /** More places than are asked for. */
    SLACK,
    /** As many. */
    TIGHT,
    /** Fewer than half. */
    SCARCE,
    /** One each. */
    ONE_TO_ONE;

    int menteePlaces(SplittableRandom random) {
        return this == ONE_TO_ONE || random.nextInt(4) > 0 ? 1 : 2;
    }

    int mentorPlaces(SplittableRandom random) {
        return switch (this) {
            case SLACK -> random.nextInt(8) == 0 ? 3 : 1 + random.nextInt(2);
            case TIGHT -> random.nextInt(4) > 0 ? 1 : 2;
            case SCARCE -> random.nextInt(100) < 56 ? 0 : random.nextInt(4) > 0 ? 1 : 2;
            case ONE_TO_ONE -> 1;
        };
    }
}
