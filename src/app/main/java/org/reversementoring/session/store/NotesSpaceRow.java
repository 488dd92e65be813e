package org.reversementoring.session.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The space in which the pairs of a programme write. */
@Preload
@Table("NOTES_SPACE")
public interface NotesSpaceRow extends Entity {

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    @Unique
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    String SPACE_KEY = "SPACE_KEY";

    @NotNull
    String getSpaceKey();

    void setSpaceKey(String spaceKey);
}
