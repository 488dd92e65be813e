package org.reversementoring.catalog.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Another name of a topic, as it is kept. */
@Preload
@Table("SYNONYM")
public interface SynonymRow extends Entity {

    String TOPIC_ID = "TOPIC_ID";

    @NotNull
    @Indexed
    int getTopicId();

    void setTopicId(int topicId);

    String SYNONYM_NAME = "SYNONYM_NAME";

    @NotNull
    String getSynonymName();

    void setSynonymName(String synonymName);

    /** What all spellings of the name have in common: one name leads to one topic. */
    String NAME_KEY = "NAME_KEY";

    @NotNull
    @Unique
    String getNameKey();

    void setNameKey(String nameKey);
}
