package org.reversementoring.round.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Somebody whom a run has left out, and what would help. */
@Preload
@Table("MATCH_LEFT")
public interface LeftOutRow extends Entity {

    String RUN_ID = "RUN_ID";

    @NotNull
    @Indexed
    int getRunId();

    void setRunId(int runId);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    String AS_MENTOR = "AS_MENTOR";

    @NotNull
    @Default("false")
    boolean isAsMentor();

    void setAsMentor(boolean asMentor);

    /** Which {@link org.reversementoring.matching.LeftOut.Cause} it is. */
    String CAUSE_NAME = "CAUSE_NAME";

    @NotNull
    String getCauseName();

    void setCauseName(String causeName);

    /** The rule that keeps the person out; null if none does, or none that may be told. */
    String CAUSE_RULE = "CAUSE_RULE";

    String getCauseRule();

    void setCauseRule(String causeRule);

    /** How many people they could meet; with so many places. */
    String POSSIBLE = "POSSIBLE";

    @NotNull
    @Default("0")
    int getPossible();

    void setPossible(int possible);

    String PLACES = "PLACES";

    @NotNull
    @Default("0")
    int getPlaces();

    void setPlaces(int places);

    /** The name of an {@link org.reversementoring.round.KeptLeftOut.Answer}. */
    String ANSWER_NAME = "ANSWER_NAME";

    @NotNull
    @Indexed
    String getAnswerName();

    void setAnswerName(String answerName);

    /** Until when a node looks for the answer, in milliseconds since 1970; 0 if none does. */
    String GIVEN_AT = "GIVEN_AT";

    @NotNull
    @Default("0")
    long getGivenAt();

    void setGivenAt(long givenAt);

    /** Which {@link org.reversementoring.matching.LeftOut.Change} would help; null if none is known. */
    String CHANGE_NAME = "CHANGE_NAME";

    String getChangeName();

    void setChangeName(String changeName);

    /** The rule to be set, the person with one more place, or the number of the topic. */
    String CHANGE_ABOUT = "CHANGE_ABOUT";

    @Indexed
    String getChangeAbout();

    void setChangeAbout(String changeAbout);

    /** The setting of the rule, or the level of the topic. */
    String CHANGE_AMOUNT = "CHANGE_AMOUNT";

    @NotNull
    @Default("0")
    int getChangeAmount();

    void setChangeAmount(int changeAmount);

    String ATTEMPTS = "ATTEMPTS";

    @NotNull
    @Default("0")
    int getAttempts();

    void setAttempts(int attempts);
}
