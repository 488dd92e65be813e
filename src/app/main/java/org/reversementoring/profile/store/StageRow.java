package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A file of people that is being handed in. */
@Preload
@Table("IMPORT_STAGE")
public interface StageRow extends Entity {

    String OWNER_KEY = "OWNER_KEY";

    @NotNull
    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    /** Milliseconds since 1970. */
    String BEGUN_AT = "BEGUN_AT";

    @NotNull
    @Indexed
    long getBegunAt();

    void setBegunAt(long begunAt);
}
