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
public interface BoardRow extends Entity, StatisticsRow {

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
}
