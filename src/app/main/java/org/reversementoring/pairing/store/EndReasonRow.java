package org.reversementoring.pairing.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How often a reason was given. No row for each time: its number would tell which pairing it belonged to. */
@Preload
@Table("END_REASON")
public interface EndReasonRow extends Entity {

    /** The name of an {@link org.reversementoring.pairing.EndReason}. */
    String REASON_NAME = "REASON_NAME";

    @NotNull
    @Unique
    String getReasonName();

    void setReasonName(String reasonName);

    String TIMES = "TIMES";

    @NotNull
    int getTimes();

    void setTimes(int times);
}
