package org.reversementoring.story.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** For which the keys of a story were last turned. In a table of its own, as lists of stories need none of it. */
@Preload
@Table("STORY_TEXT")
public interface StoryTextRow extends Entity {

    String STORY_ID = "STORY_ID";

    @NotNull
    @Unique
    int getStoryId();

    void setStoryId(int storyId);

    String DIGEST = "DIGEST";

    @NotNull
    String getDigest();

    void setDigest(String digest);

    String TITLE = "TITLE";

    String getTitle();

    void setTitle(String title);

    String QUOTE_TEXT = "QUOTE_TEXT";

    @StringLength(StringLength.UNLIMITED)
    String getQuoteText();

    void setQuoteText(String quoteText);

    /** In Confluence's storage format. */
    String STORAGE_TEXT = "STORAGE_TEXT";

    @StringLength(StringLength.UNLIMITED)
    String getStorageText();

    void setStorageText(String storageText);

    /** One on each line: its kind, its digest and its name, with a blank between them. */
    String PICTURES = "PICTURES";

    @StringLength(StringLength.UNLIMITED)
    String getPictures();

    void setPictures(String pictures);
}
