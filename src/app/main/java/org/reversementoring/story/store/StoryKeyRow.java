package org.reversementoring.story.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** The key of one of those whom a story is about. */
@Preload
@Table("STORY_KEY")
public interface StoryKeyRow extends Entity {

    String STORY_ID = "STORY_ID";

    @NotNull
    @Indexed
    int getStoryId();

    void setStoryId(int storyId);

    /** Null if the person has been forgotten. */
    String PERSON_KEY = "PERSON_KEY";

    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    String TURNED = "TURNED";

    @NotNull
    @Default("false")
    boolean isTurned();

    void setTurned(boolean turned);
}
