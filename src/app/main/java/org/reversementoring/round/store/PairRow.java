package org.reversementoring.round.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A pair of a run. */
@Preload
@Table("MATCH_PAIR")
@Indexes({
    @Index(
            name = "board",
            methodNames = {"getRunId", "getMarkName", "getScore"})
})
public interface PairRow extends Entity {

    String RUN_ID = "RUN_ID";

    @NotNull
    int getRunId();

    void setRunId(int runId);

    String MENTEE_KEY = "MENTEE_KEY";

    @NotNull
    @Indexed
    String getMenteeKey();

    void setMenteeKey(String menteeKey);

    String MENTOR_KEY = "MENTOR_KEY";

    @NotNull
    @Indexed
    String getMentorKey();

    void setMentorKey(String mentorKey);

    String SCORE = "SCORE";

    @NotNull
    int getScore();

    void setScore(int score);

    /** By criterion, each as {@code NAME=number} on a line; null where there was nothing to count. */
    String POINTS = "POINTS";

    String getPoints();

    void setPoints(String points);

    /** The name of an {@link org.reversementoring.round.Origin}. */
    String ORIGIN_NAME = "ORIGIN_NAME";

    @NotNull
    String getOriginName();

    void setOriginName(String originName);

    /** The name of a {@link org.reversementoring.round.Mark}. */
    String MARK_NAME = "MARK_NAME";

    @NotNull
    String getMarkName();

    void setMarkName(String markName);

    /** The name of an {@link org.reversementoring.round.Omission}; null if it was not left out. */
    String OMISSION_NAME = "OMISSION_NAME";

    String getOmissionName();

    void setOmissionName(String omissionName);
}
