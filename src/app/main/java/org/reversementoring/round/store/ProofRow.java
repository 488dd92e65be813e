package org.reversementoring.round.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What of a finished run is large and seldom read. */
@Preload
@Table("MATCH_PROOF")
public interface ProofRow extends Entity {

    String RUN_ID = "RUN_ID";

    @NotNull
    @Unique
    int getRunId();

    void setRunId(int runId);

    /** As {@link Compressed} writes it. */
    String CERTIFICATE = "CERTIFICATE";

    @StringLength(StringLength.UNLIMITED)
    String getCertificate();

    void setCertificate(String certificate);

    /** How scarce each topic was, each as {@code number=0 to 100} on a line. */
    String WANTED = "WANTED";

    @StringLength(StringLength.UNLIMITED)
    String getWanted();

    void setWanted(String wanted);
}
