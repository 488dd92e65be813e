package org.reversementoring.goal.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Something that has happened to a goal. */
@Preload
@Table("GOAL_CHANGE")
public interface GoalChangeRow extends Entity {

    /** The goal and the number of the change, as {@code 17/2}: no change is made twice. */
    String CHANGE_KEY = "CHANGE_KEY";

    @NotNull
    @Unique
    String getChangeKey();

    void setChangeKey(String changeKey);

    String GOAL_ID = "GOAL_ID";

    @NotNull
    @Indexed
    int getGoalId();

    void setGoalId(int goalId);

    String CHANGE_NUMBER = "CHANGE_NUMBER";

    @NotNull
    int getChangeNumber();

    void setChangeNumber(int changeNumber);

    /** The name of a {@link org.reversementoring.goal.GoalChange.Act}. */
    String ACT_NAME = "ACT_NAME";

    @NotNull
    String getActName();

    void setActName(String actName);

    String CHANGE_TEXT = "CHANGE_TEXT";

    @StringLength(StringLength.MAX_LENGTH)
    String getChangeText();

    void setChangeText(String changeText);

    /** Null if the account has been forgotten. */
    String PERSON_KEY = "PERSON_KEY";

    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";

    @NotNull
    long getChangedAt();

    void setChangedAt(long changedAt);
}
