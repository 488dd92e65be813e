package org.reversementoring.goal.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How often the goals of a programme have been changed. */
@Preload
@Table("GOAL_LIST")
public interface GoalListRow extends Entity {

    /** As no two rows have the same, of two nodes that write the first list one is refused. */
    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    @Unique
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    int getVersionNumber();

    void setVersionNumber(int versionNumber);
}
