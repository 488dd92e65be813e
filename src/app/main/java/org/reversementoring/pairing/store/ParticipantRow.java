package org.reversementoring.pairing.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Somebody in a pairing. */
@Preload
@Table("PARTICIPANT")
@Indexes({
    @Index(
            name = "person",
            methodNames = {"getPersonKey", "isLive", "getPairingId"})
})
public interface ParticipantRow extends Entity {

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    String getPersonKey();

    void setPersonKey(String personKey);

    /** The name of a {@link org.reversementoring.pairing.Part}. */
    String PART_NAME = "PART_NAME";

    @NotNull
    String getPartName();

    void setPartName(String partName);

    String ACCEPTED = "ACCEPTED";

    @NotNull
    @Default("false")
    boolean isAccepted();

    void setAccepted(boolean accepted);

    /** Whether the pairing is live: what makes partners, kept here so that they are found at once. */
    String LIVE = "LIVE";

    @NotNull
    @Default("false")
    boolean isLive();

    void setLive(boolean live);
}
