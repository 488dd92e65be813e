package org.reversementoring.story.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A step of a story. Rows are added, and changed only where somebody is forgotten. */
@Preload
@Table("STORY_STEP")
public interface StoryStepRow extends Entity {

    /**
     * The story and the number of the step, as {@code 17/3}. As no two rows have the same, the database lets one of all who
     * try take the third step, and refuses the others.
     */
    String STEP_KEY = "STEP_KEY";

    @NotNull
    @Unique
    String getStepKey();

    void setStepKey(String stepKey);

    String STORY_ID = "STORY_ID";

    @NotNull
    @Indexed
    int getStoryId();

    void setStoryId(int storyId);

    String STEP_NUMBER = "STEP_NUMBER";

    @NotNull
    int getStepNumber();

    void setStepNumber(int stepNumber);

    /** The name of a {@link org.reversementoring.story.StoryStep}. */
    String STEP_NAME = "STEP_NAME";

    @NotNull
    String getStepName();

    void setStepName(String stepName);

    /** The name of a {@link org.reversementoring.story.StoryState}; null for the first step. */
    String FROM_STATE_NAME = "FROM_STATE_NAME";

    String getFromStateName();

    void setFromStateName(String fromStateName);

    String TO_STATE_NAME = "TO_STATE_NAME";

    @NotNull
    String getToStateName();

    void setToStateName(String toStateName);

    /** Null where the app did it by itself, or if the person has been forgotten. */
    String PERSON_KEY = "PERSON_KEY";

    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    String COMMENT_TEXT = "COMMENT_TEXT";

    @StringLength(StringLength.UNLIMITED)
    String getCommentText();

    void setCommentText(String commentText);

    /** Milliseconds since 1970. */
    String TAKEN_AT = "TAKEN_AT";

    @NotNull
    long getTakenAt();

    void setTakenAt(long takenAt);
}
