package org.reversementoring.feedback.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody who is willing to be a neutral contact in a programme. */
@Preload
@Table("NEUTRAL_CONTACT")
public interface ContactRow extends Entity {

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    @Indexed
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    /** A digest of both: nobody is on a list twice. */
    String CONTACT_DIGEST = "CONTACT_DIGEST";

    @NotNull
    @Unique
    String getContactDigest();

    void setContactDigest(String contactDigest);
}
