package org.reversementoring.catalog.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A prompt as it is kept. */
@Preload
@Table("PROMPT")
public interface PromptRow extends Entity {

    String TOPIC_ID = "TOPIC_ID";

    @NotNull
    @Indexed
    int getTopicId();

    void setTopicId(int topicId);

    /** Whether it is for the mentor or for the mentee. */
    String FOR_MENTOR = "FOR_MENTOR";

    @NotNull
    boolean isForMentor();

    void setForMentor(boolean forMentor);

    /** Where it stands in its list; 0 for the first. */
    String PLACE_NUMBER = "PLACE_NUMBER";

    @NotNull
    int getPlaceNumber();

    void setPlaceNumber(int placeNumber);

    String PROMPT_TEXT = "PROMPT_TEXT";

    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getPromptText();

    void setPromptText(String promptText);
}
