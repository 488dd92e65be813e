package org.reversementoring.programme.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A programme as it is kept. */
@Preload
@Table("PROGRAMME")
public interface ProgrammeRow extends Entity {

    String PROGRAMME_NAME = "PROGRAMME_NAME";

    @NotNull
    String getProgrammeName();

    void setProgrammeName(String programmeName);

    String PURPOSE = "PURPOSE";

    @StringLength(StringLength.UNLIMITED)
    String getPurpose();

    void setPurpose(String purpose);

    /** Grows with each change; see {@link org.reversementoring.programme.Programme#version}. */
    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    @Default("1")
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    String CLOSED = "CLOSED";

    @NotNull
    @Default("false")
    boolean isClosed();

    void setClosed(boolean closed);

    /** The name of a {@link org.reversementoring.programme.NotesPlace}. */
    String NOTES_PLACE_NAME = "NOTES_PLACE_NAME";

    @NotNull
    @Default("SHARED_SPACE")
    String getNotesPlaceName();

    void setNotesPlaceName(String notesPlaceName);

    /** See {@link org.reversementoring.programme.Programme#circles}. */
    String CIRCLES = "CIRCLES";

    @NotNull
    @Default("true")
    boolean isCircles();

    void setCircles(boolean circles);

    String SPACE_KEY = "SPACE_KEY";

    @NotNull
    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    /** The key in lower case: capitals make no other space. */
    String LOWER_SPACE_KEY = "LOWER_SPACE_KEY";

    @NotNull
    @Unique
    String getLowerSpaceKey();

    void setLowerSpaceKey(String lowerSpaceKey);

    /** Never changes: written to lock the row. */
    String CREATOR_KEY = "CREATOR_KEY";

    @NotNull
    String getCreatorKey();

    void setCreatorKey(String creatorKey);

    /** Milliseconds since 1970. */
    String CREATED_AT = "CREATED_AT";

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long createdAt);
}
