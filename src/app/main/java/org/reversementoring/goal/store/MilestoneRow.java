package org.reversementoring.goal.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A milestone of a goal. */
@Preload
@Table("MILESTONE")
public interface MilestoneRow extends Entity {

    String GOAL_ID = "GOAL_ID";

    @NotNull
    @Indexed
    int getGoalId();

    void setGoalId(int goalId);

    /** That of the goal, so that all of a pairing are read at once. */
    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    /** From 1. */
    String POSITION_NUMBER = "POSITION_NUMBER";

    @NotNull
    int getPositionNumber();

    void setPositionNumber(int positionNumber);

    String TITLE = "TITLE";

    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getTitle();

    void setTitle(String title);

    String TICKED = "TICKED";

    @NotNull
    boolean isTicked();

    void setTicked(boolean ticked);
}
