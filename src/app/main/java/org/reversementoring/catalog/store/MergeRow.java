package org.reversementoring.catalog.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A merge as it is kept until it is undone or too old. */
@Preload
@Table("TOPIC_MERGE")
public interface MergeRow extends Entity {

    String SOURCE_ID = "SOURCE_ID";

    @NotNull
    int getSourceId();

    void setSourceId(int sourceId);

    String TARGET_ID = "TARGET_ID";

    @NotNull
    int getTargetId();

    void setTargetId(int targetId);

    String SOURCE_NAME = "SOURCE_NAME";

    @NotNull
    String getSourceName();

    void setSourceName(String sourceName);

    /** The name of a constant of {@link org.reversementoring.catalog.TopicState}. */
    String SOURCE_STATE = "SOURCE_STATE";

    @NotNull
    String getSourceState();

    void setSourceState(String sourceState);

    /** One on each line, as are the prompts. */
    String SYNONYMS = "SYNONYMS";

    @StringLength(StringLength.UNLIMITED)
    String getSynonyms();

    void setSynonyms(String synonyms);

    String MENTOR_PROMPTS = "MENTOR_PROMPTS";

    @StringLength(StringLength.UNLIMITED)
    String getMentorPrompts();

    void setMentorPrompts(String mentorPrompts);

    String MENTEE_PROMPTS = "MENTEE_PROMPTS";

    @StringLength(StringLength.UNLIMITED)
    String getMenteePrompts();

    void setMenteePrompts(String menteePrompts);

    /** Milliseconds since 1970. */
    String MERGED_AT = "MERGED_AT";

    @NotNull
    long getMergedAt();

    void setMergedAt(long mergedAt);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    String getPersonKey();

    void setPersonKey(String personKey);
}
