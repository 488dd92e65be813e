package org.reversementoring.pairing.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** News that is to be sent in one way. Whoever deletes the row sends it. */
@Preload
@Table("NOTICE")
public interface NoticeRow extends Entity {

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    int getPairingId();

    void setPairingId(int pairingId);

    /** The name of a {@link org.reversementoring.pairing.NoticeKind}. */
    String NOTICE_KIND = "NOTICE_KIND";

    @NotNull
    String getNoticeKind();

    void setNoticeKind(String noticeKind);

    /** The number of what it tells of within the pairing; 0 where it is the pairing itself. */
    String ABOUT_ID = "ABOUT_ID";

    @NotNull
    @Default("0")
    int getAboutId();

    void setAboutId(int aboutId);

    /** The name of a {@link org.reversementoring.pairing.NoticeWay}. */
    String WAY_NAME = "WAY_NAME";

    @NotNull
    @Default("MAIL")
    String getWayName();

    void setWayName(String wayName);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    String getPersonKey();

    void setPersonKey(String personKey);

    String ATTEMPTS = "ATTEMPTS";

    @NotNull
    @Default("0")
    int getAttempts();

    void setAttempts(int attempts);

    /** Milliseconds since 1970. */
    String DUE_AT = "DUE_AT";

    @NotNull
    @Indexed
    long getDueAt();

    void setDueAt(long dueAt);
}
