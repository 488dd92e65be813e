package org.reversementoring.credential.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A pair of keys. Its private half is locked with a secret that is not in the database. */
@Preload
@Table("SIGNING_KEY")
public interface SigningKeyRow extends Entity {

    /** From 1. As no two rows have the same, of two nodes that make the first key one is refused. */
    String KEY_GENERATION = "KEY_GENERATION";

    @NotNull
    @Unique
    int getKeyGeneration();

    void setKeyGeneration(int keyGeneration);

    String THUMBPRINT = "THUMBPRINT";

    @NotNull
    @Unique
    String getThumbprint();

    void setThumbprint(String thumbprint);

    String PUBLIC_PART = "PUBLIC_PART";

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPublicPart();

    void setPublicPart(String publicPart);

    /** Null as soon as another key signs. */
    String LOCKED_PART = "LOCKED_PART";

    @StringLength(StringLength.UNLIMITED)
    String getLockedPart();

    void setLockedPart(String lockedPart);

    /** Milliseconds since 1970; so are the others. */
    String MADE_AT = "MADE_AT";

    @NotNull
    long getMadeAt();

    void setMadeAt(long madeAt);

    /** Null while it signs. */
    String RETIRED_AT = "RETIRED_AT";

    Long getRetiredAt();

    void setRetiredAt(Long retiredAt);

    /** Null as long as what it has signed counts. */
    String REVOKED_AT = "REVOKED_AT";

    Long getRevokedAt();

    void setRevokedAt(Long revokedAt);
}
