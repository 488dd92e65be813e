package org.reversementoring.feedback.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody has said to one question. */
@Preload
@Table("ANSWER")
public interface AnswerRow extends Entity {

    /** A digest of pairing, occasion, session, person and question: nobody answers twice. */
    String ANSWER_DIGEST = "ANSWER_DIGEST";

    @NotNull
    @Unique
    String getAnswerDigest();

    void setAnswerDigest(String answerDigest);

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    @Indexed
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    /** The name of an {@link org.reversementoring.feedback.Occasion}. */
    String OCCASION_NAME = "OCCASION_NAME";

    @NotNull
    String getOccasionName();

    void setOccasionName(String occasionName);

    /** 0 unless it is about a session. */
    String SESSION_ID = "SESSION_ID";

    @NotNull
    int getSessionId();

    void setSessionId(int sessionId);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    /** The name of a {@link org.reversementoring.feedback.Question}. */
    String QUESTION_NAME = "QUESTION_NAME";

    @NotNull
    String getQuestionName();

    void setQuestionName(String questionName);

    /** The name of a {@link org.reversementoring.feedback.Choice}, or a text. */
    String SAID = "SAID";

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getSaid();

    void setSaid(String said);

    /** Milliseconds since 1970. */
    String SINCE_AT = "SINCE_AT";

    @NotNull
    long getSinceAt();

    void setSinceAt(long sinceAt);
}
