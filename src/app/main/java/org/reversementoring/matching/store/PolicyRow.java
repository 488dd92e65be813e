package org.reversementoring.matching.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was decided about matching in one programme. */
@Preload
@Table("MATCH_POLICY")
public interface PolicyRow extends Entity {

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

    /** The name of a {@link org.reversementoring.matching.Goal}. */
    String GOAL_NAME = "GOAL_NAME";

    @NotNull
    String getGoalName();

    void setGoalName(String goalName);

    /** See {@link org.reversementoring.matching.Policy#settings}. */
    String SETTINGS = "SETTINGS";

    @StringLength(StringLength.UNLIMITED)
    String getSettings();

    void setSettings(String settings);
}
