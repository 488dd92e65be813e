package org.reversementoring.call.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person's letter of a call. */
@Preload
@Table("CALL_LETTER")
public interface CallLetterRow extends Entity {

    String CALL_ID = "CALL_ID";

    @NotNull
    @Indexed
    int getCallId();

    void setCallId(int callId);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    /** A digest of the call and the person: nobody gets two letters of a call. */
    String LETTER_DIGEST = "LETTER_DIGEST";

    @NotNull
    @Unique
    String getLetterDigest();

    void setLetterDigest(String letterDigest);

    /** The name of a {@link org.reversementoring.call.LetterState}. */
    String LETTER_STATE = "LETTER_STATE";

    @NotNull
    String getLetterState();

    void setLetterState(String letterState);

    /** How often the mail server has refused it. */
    String ATTEMPTS = "ATTEMPTS";

    @NotNull
    @Default("0")
    int getAttempts();

    void setAttempts(int attempts);

    /** When it may be sent, in milliseconds since 1970. */
    String NOT_BEFORE = "NOT_BEFORE";

    @NotNull
    @Default("0")
    long getNotBefore();

    void setNotBefore(long notBefore);
}
