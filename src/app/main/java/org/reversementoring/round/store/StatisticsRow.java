package org.reversementoring.round.store;

import net.java.ao.schema.Default;
import net.java.ao.schema.NotNull;
import org.reversementoring.matching.Statistics;

/** The columns of a {@link Statistics}, which runs and boards have alike. */
interface StatisticsRow {

    String PAIR_COUNT = "PAIR_COUNT";

    @NotNull
    @Default("0")
    int getPairCount();

    void setPairCount(int pairCount);

    String MENTEES_WITHOUT = "MENTEES_WITHOUT";

    @NotNull
    @Default("0")
    int getMenteesWithout();

    void setMenteesWithout(int menteesWithout);

    String MENTORS_WITHOUT = "MENTORS_WITHOUT";

    @NotNull
    @Default("0")
    int getMentorsWithout();

    void setMentorsWithout(int mentorsWithout);

    String WORST_SCORE = "WORST_SCORE";

    @NotNull
    @Default("0")
    int getWorstScore();

    void setWorstScore(int worstScore);

    String FIFTH_SCORE = "FIFTH_SCORE";

    @NotNull
    @Default("0")
    int getFifthScore();

    void setFifthScore(int fifthScore);

    String TOTAL_SCORE = "TOTAL_SCORE";

    @NotNull
    @Default("0")
    long getTotalScore();

    void setTotalScore(long totalScore);
}
