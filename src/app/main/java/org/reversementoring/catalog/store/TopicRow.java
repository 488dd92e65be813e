package org.reversementoring.catalog.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A topic as it is kept, with the numbers of those who offer it and wish for it. */
@Preload
@Table("TOPIC")
public interface TopicRow extends Entity {

    String TOPIC_NAME = "TOPIC_NAME";

    @NotNull
    String getTopicName();

    void setTopicName(String topicName);

    /** What all spellings of the name have in common. */
    String NAME_KEY = "NAME_KEY";

    @NotNull
    @Unique
    String getNameKey();

    void setNameKey(String nameKey);

    /** The name of a constant of {@link org.reversementoring.catalog.Category}. */
    String CATEGORY_NAME = "CATEGORY_NAME";

    @NotNull
    String getCategoryName();

    void setCategoryName(String categoryName);

    String DESCRIPTION = "DESCRIPTION";

    @StringLength(StringLength.MAX_LENGTH)
    String getDescription();

    void setDescription(String description);

    /** Counted, never added up: whoever changes an offer has the topic counted again. */
    String OFFERS = "OFFERS";

    @NotNull
    @Default("0")
    int getOffers();

    void setOffers(int offers);

    /** Counted like {@link #OFFERS}. */
    String WISHES = "WISHES";

    @NotNull
    @Default("0")
    int getWishes();

    void setWishes(int wishes);

    /** The name of a constant of {@link org.reversementoring.catalog.TopicState}. */
    String STATE_NAME = "STATE_NAME";

    @NotNull
    @Default("ACTIVE")
    String getStateName();

    void setStateName(String stateName);

    /** The number of the topic that this one went into; 0 for none. */
    String MERGED_INTO_ID = "MERGED_INTO_ID";

    @NotNull
    @Default("0")
    int getMergedIntoId();

    void setMergedIntoId(int mergedIntoId);

    /** Grows with each change of what the topic says or where it stands; counting changes nothing. */
    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    @Default("1")
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    /** Always 0: written to lock the row, as every other column may have been changed since it was read. */
    String LOCK_NUMBER = "LOCK_NUMBER";

    @NotNull
    @Default("0")
    int getLockNumber();

    void setLockNumber(int lockNumber);

    /** See {@link org.reversementoring.catalog.TopicLabel}. */
    String LABEL_NAME = "LABEL_NAME";

    @NotNull
    @Unique
    String getLabelName();

    void setLabelName(String labelName);

    /** The number of the page of the wiki that was made for the topic; 0 for none. */
    String PAGE_ID = "PAGE_ID";

    @NotNull
    @Indexed
    @Default("0")
    long getPageId();

    void setPageId(long pageId);
}
