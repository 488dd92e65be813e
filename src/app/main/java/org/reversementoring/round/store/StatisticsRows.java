package org.reversementoring.round.store;

import org.reversementoring.matching.Statistics;

/** What a set of pairs comes to, from the columns of a row and back. */
final class StatisticsRows {

    private StatisticsRows() {}

    static Statistics of(StatisticsRow row) {
        return new Statistics(
                row.getPairCount(),
                row.getMenteesWithout(),
                row.getMentorsWithout(),
                row.getWorstScore(),
                row.getFifthScore(),
                row.getTotalScore());
    }

    /** Saving it is left to the caller. */
    static void update(StatisticsRow row, Statistics statistics) {
        row.setPairCount(statistics.pairs());
        row.setMenteesWithout(statistics.menteesWithout());
        row.setMentorsWithout(statistics.mentorsWithout());
        row.setWorstScore(statistics.worst());
        row.setFifthScore(statistics.fifthPercentile());
        row.setTotalScore(statistics.total());
    }
}
