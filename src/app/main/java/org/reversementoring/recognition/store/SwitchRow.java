package org.reversementoring.recognition.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a rule is off in a programme. */
@Preload
@Table("RULE_SWITCH")
public interface SwitchRow extends Entity {

    /** The programme and the rule, as {@code 3/GOAL_REACHED}. */
    String SWITCH_KEY = "SWITCH_KEY";

    @NotNull
    @Unique
    String getSwitchKey();

    void setSwitchKey(String switchKey);

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    /** The name of a {@link org.reversementoring.recognition.Badge}. */
    String BADGE_NAME = "BADGE_NAME";

    @NotNull
    String getBadgeName();

    void setBadgeName(String badgeName);

    /** Milliseconds since 1970. */
    String OFF_SINCE_AT = "OFF_SINCE_AT";

    @NotNull
    long getOffSinceAt();

    void setOffSinceAt(long offSinceAt);
}
