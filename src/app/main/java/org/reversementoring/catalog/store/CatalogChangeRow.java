package org.reversementoring.catalog.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A line of the catalog's history as it is kept. Only added, never changed. */
@Preload
@Table("CATALOG_CHANGE")
public interface CatalogChangeRow extends Entity {

    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";

    @NotNull
    long getChangedAt();

    void setChangedAt(long changedAt);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    String getPersonKey();

    void setPersonKey(String personKey);

    /** 0 where there is no topic. */
    String TOPIC_ID = "TOPIC_ID";

    @NotNull
    @Indexed
    int getTopicId();

    void setTopicId(int topicId);

    /** The version of the topic after the change. */
    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    /** The name that the topic had then. */
    String TOPIC_NAME = "TOPIC_NAME";

    @NotNull
    String getTopicName();

    void setTopicName(String topicName);

    /** The name of a constant of {@link org.reversementoring.catalog.CatalogChange.Act}. */
    String ACT_NAME = "ACT_NAME";

    @NotNull
    String getActName();

    void setActName(String actName);

    String FIELD_NAME = "FIELD_NAME";

    String getFieldName();

    void setFieldName(String fieldName);

    String TEXT_BEFORE = "TEXT_BEFORE";

    @StringLength(StringLength.UNLIMITED)
    String getTextBefore();

    void setTextBefore(String textBefore);

    String TEXT_AFTER = "TEXT_AFTER";

    @StringLength(StringLength.UNLIMITED)
    String getTextAfter();

    void setTextAfter(String textAfter);
}
