package org.reversementoring.goal.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What somebody has learned or applied. */
@Preload
@Table("REFLECTION")
public interface ReflectionRow extends Entity {

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    String WRITER_KEY = "WRITER_KEY";

    @NotNull
    @Indexed
    String getWriterKey();

    void setWriterKey(String writerKey);

    /** The name of a {@link org.reversementoring.goal.Reflection.Kind}. */
    String KIND_NAME = "KIND_NAME";

    @NotNull
    String getKindName();

    void setKindName(String kindName);

    String REFLECTION_TEXT = "REFLECTION_TEXT";

    @StringLength(StringLength.UNLIMITED)
    String getReflectionText();

    void setReflectionText(String reflectionText);

    /** Milliseconds since 1970. */
    String WRITTEN_AT = "WRITTEN_AT";

    @NotNull
    long getWrittenAt();

    void setWrittenAt(long writtenAt);

    /** Whether the others of the pairing can read it. */
    String SHARED = "SHARED";

    @NotNull
    boolean isShared();

    void setShared(boolean shared);

    String FOR_STORY = "FOR_STORY";

    @NotNull
    @Default("false")
    boolean isForStory();

    void setForStory(boolean forStory);
}
