package org.reversementoring.recognition.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What somebody has thanked a partner for. */
@Preload
@Table("THANK")
public interface ThankRow extends Entity {

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    int getPairingId();

    void setPairingId(int pairingId);

    String FROM_KEY = "FROM_KEY";

    @NotNull
    @Indexed
    String getFromKey();

    void setFromKey(String fromKey);

    String TO_KEY = "TO_KEY";

    @NotNull
    @Indexed
    String getToKey();

    void setToKey(String toKey);

    String THANK_TEXT = "THANK_TEXT";

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getThankText();

    void setThankText(String thankText);

    /** Milliseconds since 1970. */
    String SAID_AT = "SAID_AT";

    @NotNull
    long getSaidAt();

    void setSaidAt(long saidAt);

    String SHOWN = "SHOWN";

    @NotNull
    @Default("false")
    boolean isShown();

    void setShown(boolean shown);
}
