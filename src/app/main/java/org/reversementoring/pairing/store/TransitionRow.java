package org.reversementoring.pairing.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A step of a pairing. Rows are added and never changed. */
@Preload
@Table("TRANSITION")
public interface TransitionRow extends Entity {

    /**
     * The pairing and the number of the step, as {@code 17/3}. As no two rows have the same, the database lets one of all
     * who try take the third step, and refuses the others.
     */
    String STEP_KEY = "STEP_KEY";

    @NotNull
    @Unique
    String getStepKey();

    void setStepKey(String stepKey);

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    String STEP_NUMBER = "STEP_NUMBER";

    @NotNull
    int getStepNumber();

    void setStepNumber(int stepNumber);

    /** The name of a {@link org.reversementoring.pairing.PairingStep}. */
    String STEP_NAME = "STEP_NAME";

    @NotNull
    String getStepName();

    void setStepName(String stepName);

    /** The name of a {@link org.reversementoring.pairing.PairingState}; null for the first step. */
    String FROM_STATE_NAME = "FROM_STATE_NAME";

    String getFromStateName();

    void setFromStateName(String fromStateName);

    String TO_STATE_NAME = "TO_STATE_NAME";

    @NotNull
    String getToStateName();

    void setToStateName(String toStateName);

    /** Null where the app did it by itself. */
    String PERSON_KEY = "PERSON_KEY";

    String getPersonKey();

    void setPersonKey(String personKey);

    /** Who is in the pairing no more by it; null unless somebody goes. */
    String GONE_KEY = "GONE_KEY";

    @Indexed
    String getGoneKey();

    void setGoneKey(String goneKey);

    /** Milliseconds since 1970. */
    String TAKEN_AT = "TAKEN_AT";

    @NotNull
    long getTakenAt();

    void setTakenAt(long takenAt);
}
