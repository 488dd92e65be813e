package org.reversementoring.story.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A story as it stands; how it came there is in its {@link StoryStepRow}s, what it says in its {@link StoryTextRow}. */
@Preload
@Table("STORY")
public interface StoryRow extends Entity {

    /** The pairing and the number of the story, as {@code 17/1}, or the page's: of all who begin the first, one does. */
    String STORY_KEY = "STORY_KEY";

    @NotNull
    @Unique
    String getStoryKey();

    void setStoryKey(String storyKey);

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    @Indexed
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    /** 0 for a story by hand. */
    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    String STORY_NUMBER = "STORY_NUMBER";

    @NotNull
    int getStoryNumber();

    void setStoryNumber(int storyNumber);

    /** The number of the last step; see {@link StoryStepRow#STEP_KEY}. */
    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    /** The name of a {@link org.reversementoring.story.StoryState}. */
    String STATE_NAME = "STATE_NAME";

    @NotNull
    @Indexed
    String getStateName();

    void setStateName(String stateName);

    String PAGE_ID = "PAGE_ID";

    @NotNull
    @Indexed
    long getPageId();

    void setPageId(long pageId);

    /** The name of a {@link org.reversementoring.story.Variant}. */
    String VARIANT_NAME = "VARIANT_NAME";

    @NotNull
    String getVariantName();

    void setVariantName(String variantName);

    /** Null if no key has been turned. */
    String TEXT_DIGEST = "TEXT_DIGEST";

    String getTextDigest();

    void setTextDigest(String textDigest);

    String TITLE = "TITLE";

    String getTitle();

    void setTitle(String title);

    String QUOTE_TEXT = "QUOTE_TEXT";

    @StringLength(StringLength.UNLIMITED)
    String getQuoteText();

    void setQuoteText(String quoteText);

    String PICTURE_NAME = "PICTURE_NAME";

    String getPictureName();

    void setPictureName(String pictureName);

    /** Null for the space of the programme. */
    String SPACE_KEY = "SPACE_KEY";

    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    /** When it is published by itself, in milliseconds since 1970, as are the others; null if it is not. */
    String DUE_AT = "DUE_AT";

    @Indexed
    Long getDueAt();

    void setDueAt(Long dueAt);

    /** Null until there is a blog post. */
    String POST_ID = "POST_ID";

    Long getPostId();

    void setPostId(Long postId);

    String PUBLISHED_AT = "PUBLISHED_AT";

    @Indexed
    Long getPublishedAt();

    void setPublishedAt(Long publishedAt);

    String FEATURED_AT = "FEATURED_AT";

    @Indexed
    Long getFeaturedAt();

    void setFeaturedAt(Long featuredAt);

    /** 0 if it is about none. */
    String TOPIC_ID = "TOPIC_ID";

    @NotNull
    @Indexed
    int getTopicId();

    void setTopicId(int topicId);

    /** One on each line. */
    String DEPARTMENTS = "DEPARTMENTS";

    @StringLength(StringLength.UNLIMITED)
    String getDepartments();

    void setDepartments(String departments);

    String SINCE_AT = "SINCE_AT";

    @NotNull
    long getSinceAt();

    void setSinceAt(long sinceAt);
}
