package org.reversementoring.credential.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A badge that somebody has taken along. What its file says is not in here. */
@Preload
@Table("CREDENTIAL")
public interface CredentialRow extends Entity {

    String CREDENTIAL_UUID = "CREDENTIAL_UUID";

    @NotNull
    @Unique
    String getCredentialUuid();

    void setCredentialUuid(String credentialUuid);

    /** Null once its holder has been forgotten. */
    String AWARD_ID = "AWARD_ID";

    @Indexed
    Integer getAwardId();

    void setAwardId(Integer awardId);

    /** Null once they have been forgotten. */
    String PERSON_KEY = "PERSON_KEY";

    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    /** Among the bits of all lists. */
    String STATUS_INDEX = "STATUS_INDEX";

    @NotNull
    @Unique
    int getStatusIndex();

    void setStatusIndex(int statusIndex);

    /** Milliseconds since 1970. */
    String ISSUED_AT = "ISSUED_AT";

    @NotNull
    long getIssuedAt();

    void setIssuedAt(long issuedAt);

    /** Null as long as it counts. */
    String REVOKED_AT = "REVOKED_AT";

    @Indexed
    Long getRevokedAt();

    void setRevokedAt(Long revokedAt);
}
