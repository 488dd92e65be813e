package org.reversementoring.pairing.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What stands in the way of a live pairing. */
@Preload
@Table("FINDING")
public interface FindingRow extends Entity {

    /** The pairing and the finding, as {@code 17/GONE}: kept once, whichever node finds it. */
    String FINDING_KEY = "FINDING_KEY";

    @NotNull
    @Unique
    String getFindingKey();

    void setFindingKey(String findingKey);

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    /** The name of a {@link org.reversementoring.pairing.Finding}. */
    String FINDING_NAME = "FINDING_NAME";

    @NotNull
    String getFindingName();

    void setFindingName(String findingName);
}
