package org.reversementoring.session.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody has said yes to the time that a session has. */
@Preload
@Table("ACCEPTANCE")
public interface AcceptanceRow extends Entity {

    /** A digest of session and person: nobody says yes twice. */
    String ACCEPTANCE_KEY = "ACCEPTANCE_KEY";

    @NotNull
    @Unique
    String getAcceptanceKey();

    void setAcceptanceKey(String acceptanceKey);

    String SESSION_ID = "SESSION_ID";

    @NotNull
    @Indexed
    int getSessionId();

    void setSessionId(int sessionId);

    /** That of the session, so that those of many sessions are found at once. */
    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);
}
