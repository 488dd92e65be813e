package org.reversementoring.recognition.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody has been given a badge. */
@Preload
@Table("AWARD")
@Indexes({
    @Index(
            name = "wall",
            methodNames = {"isShown", "getAwardedAt"})
})
public interface AwardRow extends Entity {

    /** Of one by rule that holds: person, programme and badge, of which it is the only one. */
    String AWARD_KEY = "AWARD_KEY";

    @NotNull
    @Unique
    String getAwardKey();

    void setAwardKey(String awardKey);

    /** The name of a {@link org.reversementoring.recognition.Badge}. */
    String BADGE_NAME = "BADGE_NAME";

    @NotNull
    String getBadgeName();

    void setBadgeName(String badgeName);

    String OWN_TITLE = "OWN_TITLE";

    String getOwnTitle();

    void setOwnTitle(String ownTitle);

    String REASON = "REASON";

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    /** 0 for none. */
    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Default("0")
    int getPairingId();

    void setPairingId(int pairingId);

    /** The coordinator who gave it; null for one by rule, and if that person has been forgotten. */
    String GIVEN_BY_KEY = "GIVEN_BY_KEY";

    @Indexed
    String getGivenByKey();

    void setGivenByKey(String givenByKey);

    /** Milliseconds since 1970; so is the other. */
    String AWARDED_AT = "AWARDED_AT";

    @NotNull
    long getAwardedAt();

    void setAwardedAt(long awardedAt);

    /** 0 as long as it holds. */
    String REVOKED_AT = "REVOKED_AT";

    @NotNull
    @Default("0")
    long getRevokedAt();

    void setRevokedAt(long revokedAt);

    String HIDDEN = "HIDDEN";

    @NotNull
    @Default("false")
    boolean isHidden();

    void setHidden(boolean hidden);

    /** Whether others see it: it holds, its owner shows awards, and not hides this one. Kept here to be found at once. */
    String SHOWN = "SHOWN";

    @NotNull
    @Default("false")
    boolean isShown();

    void setShown(boolean shown);
}
