package org.reversementoring.session.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody's calendar feed. The secret of its address is not in here. */
@Preload
@Table("FEED")
public interface FeedRow extends Entity {

    /** As no two rows have the same, of two nodes that make a feed for somebody one is refused. */
    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Unique
    String getPersonKey();

    void setPersonKey(String personKey);

    /** Of the secret, in 64 hexadecimal digits. */
    String TOKEN_HASH = "TOKEN_HASH";

    @NotNull
    String getTokenHash();

    void setTokenHash(String tokenHash);

    /** Milliseconds since 1970. */
    String MADE_AT = "MADE_AT";

    @NotNull
    long getMadeAt();

    void setMadeAt(long madeAt);
}
