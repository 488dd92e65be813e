package org.reversementoring.session.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A session as it stands; how it came there is in its {@link SessionStepRow}s. */
@Preload
@Table("SESSION")
public interface SessionRow extends Entity {

    /** The pairing and the number of the session, as {@code 17/3}: of all who propose the third, one does. */
    String SESSION_KEY = "SESSION_KEY";

    @NotNull
    @Unique
    String getSessionKey();

    void setSessionKey(String sessionKey);

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    String SESSION_NUMBER = "SESSION_NUMBER";

    @NotNull
    int getSessionNumber();

    void setSessionNumber(int sessionNumber);

    /** The number of the last step; see {@link SessionStepRow#STEP_KEY}. */
    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    @Default("1")
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    /** The name of a {@link org.reversementoring.session.SessionState}. */
    String STATE_NAME = "STATE_NAME";

    @NotNull
    String getStateName();

    void setStateName(String stateName);

    /** Milliseconds since 1970; so are the others. */
    String START_AT = "START_AT";

    @NotNull
    long getStartAt();

    void setStartAt(long startAt);

    String MINUTES_LONG = "MINUTES_LONG";

    @NotNull
    int getMinutesLong();

    void setMinutesLong(int minutesLong);

    String VENUE = "VENUE";

    @StringLength(StringLength.UNLIMITED)
    String getVenue();

    void setVenue(String venue);

    /** Null if the person has been forgotten. */
    String PROPOSED_BY_KEY = "PROPOSED_BY_KEY";

    @Indexed
    String getProposedByKey();

    void setProposedByKey(String proposedByKey);

    String OBJECTIVE = "OBJECTIVE";

    @StringLength(StringLength.UNLIMITED)
    String getObjective();

    void setObjective(String objective);

    String QUESTIONS = "QUESTIONS";

    @StringLength(StringLength.UNLIMITED)
    String getQuestions();

    void setQuestions(String questions);

    /** By which calendars know it. */
    String ENTRY_UID = "ENTRY_UID";

    @NotNull
    String getEntryUid();

    void setEntryUid(String entryUid);

    String ENTRY_SEQUENCE = "ENTRY_SEQUENCE";

    @NotNull
    @Default("0")
    int getEntrySequence();

    void setEntrySequence(int entrySequence);

    String SINCE_AT = "SINCE_AT";

    @NotNull
    long getSinceAt();

    void setSinceAt(long sinceAt);

    /** When time does something to it; null for one that is not ahead, and only for these. */
    String DUE_AT = "DUE_AT";

    @Indexed
    Long getDueAt();

    void setDueAt(Long dueAt);
}
