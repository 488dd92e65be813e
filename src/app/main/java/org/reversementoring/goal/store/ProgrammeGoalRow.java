package org.reversementoring.goal.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A goal of a programme. */
@Preload
@Table("PROGRAMME_GOAL")
public interface ProgrammeGoalRow extends Entity {

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    @Indexed
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    String TITLE = "TITLE";

    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getTitle();

    void setTitle(String title);

    /** From 1, in the list of all goals of the programme. */
    String POSITION_NUMBER = "POSITION_NUMBER";

    @NotNull
    int getPositionNumber();

    void setPositionNumber(int positionNumber);

    String RETIRED = "RETIRED";

    @NotNull
    boolean isRetired();

    void setRetired(boolean retired);
}
