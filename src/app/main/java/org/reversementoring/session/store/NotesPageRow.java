package org.reversementoring.session.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A page that has been made for a pairing. */
@Preload
@Table("NOTES_PAGE")
public interface NotesPageRow extends Entity {

    /** A digest of pairing, part and owner, or of the session: no page is made twice, on whichever node. */
    String PAGE_KEY = "PAGE_KEY";

    @NotNull
    @Unique
    String getPageKey();

    void setPageKey(String pageKey);

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    /** The name of a {@link org.reversementoring.session.NotesPart}. */
    String PART_NAME = "PART_NAME";

    @NotNull
    String getPartName();

    void setPartName(String partName);

    /** Null where the page is everybody's. */
    String OWNER_KEY = "OWNER_KEY";

    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    /** 0 where it is not the page of a session. */
    String SESSION_ID = "SESSION_ID";

    @NotNull
    @Default("0")
    @Indexed
    int getSessionId();

    void setSessionId(int sessionId);

    /** The number of the page in the wiki. */
    String PAGE_ID = "PAGE_ID";

    @NotNull
    @Indexed
    long getPageId();

    void setPageId(long pageId);
}
