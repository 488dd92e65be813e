package org.reversementoring.goal.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A goal of a pairing. */
@Preload
@Table("PAIR_GOAL")
public interface PairGoalRow extends Entity {

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    /** The name of a {@link org.reversementoring.goal.GoalState}. */
    String STATE_NAME = "STATE_NAME";

    @NotNull
    String getStateName();

    void setStateName(String stateName);

    String TITLE = "TITLE";

    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getTitle();

    void setTitle(String title);

    /** Whether a number is measured. */
    String COUNTING = "COUNTING";

    @NotNull
    boolean isCounting();

    void setCounting(boolean counting);

    /** A number with a point; null where none is measured. */
    String FROM_VALUE = "FROM_VALUE";

    String getFromValue();

    void setFromValue(String fromValue);

    /** A number with a point; null where none is measured. */
    String TO_VALUE = "TO_VALUE";

    String getToValue();

    void setToValue(String toValue);

    String UNIT = "UNIT";

    String getUnit();

    void setUnit(String unit);

    /** A number with a point; null as long as nobody has measured. */
    String MEASURED_VALUE = "MEASURED_VALUE";

    String getMeasuredValue();

    void setMeasuredValue(String measuredValue);

    /** As ISO 8601 writes it; null for none. */
    String DUE_DAY = "DUE_DAY";

    String getDueDay();

    void setDueDay(String dueDay);

    /** 0 for none. */
    String PROGRAMME_GOAL_ID = "PROGRAMME_GOAL_ID";

    @NotNull
    @Indexed
    int getProgrammeGoalId();

    void setProgrammeGoalId(int programmeGoalId);
}
