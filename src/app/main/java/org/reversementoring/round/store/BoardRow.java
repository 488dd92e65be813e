package org.reversementoring.round.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What lies before the coordinators of a programme. */
@Preload
@Table("MATCH_BOARD")
public interface BoardRow extends Entity {

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    @Unique
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    @Default("1")
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    /** 0 until one is done. */
    String RUN_ID = "RUN_ID";

    @NotNull
    @Default("0")
    int getRunId();

    void setRunId(int runId);

    /** 0 if there is none. */
    String EARLIER_RUN_ID = "EARLIER_RUN_ID";

    @NotNull
    @Default("0")
    int getEarlierRunId();

    void setEarlierRunId(int earlierRunId);

    String ROUND_NUMBER = "ROUND_NUMBER";

    @NotNull
    @Default("1")
    int getRoundNumber();

    void setRoundNumber(int roundNumber);

    String PUBLISHED = "PUBLISHED";

    @NotNull
    @Default("false")
    boolean isPublished();

    void setPublished(boolean published);

    /** Of a {@link org.reversementoring.matching.Statistics}; so are the next five. */
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
