package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** An offer as it is kept. */
@Preload
@Table("OFFER")
public interface OfferRow extends Entity, InterestRow {

    String PERSON_ID = "PERSON_ID";

    @NotNull
    @Indexed
    int getPersonId();

    void setPersonId(int personId);

    String TOPIC_ID = "TOPIC_ID";

    @NotNull
    @Indexed
    int getTopicId();

    void setTopicId(int topicId);

    /** From 1 to 5. */
    String SKILL_LEVEL = "SKILL_LEVEL";

    @NotNull
    int getSkillLevel();

    void setSkillLevel(int skillLevel);

    String SENTENCE = "SENTENCE";

    String getSentence();

    void setSentence(String sentence);
}
