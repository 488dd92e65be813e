package org.reversementoring.call.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An open call as it is kept. */
@Preload
@Table("OPEN_CALL")
public interface OpenCallRow extends Entity {

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    @Indexed
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    /** The programme's number and that of the call within it: two nodes do not begin the same one. */
    String CALL_KEY = "CALL_KEY";

    @NotNull
    @Unique
    String getCallKey();

    void setCallKey(String callKey);

    /** The name of a {@link org.reversementoring.call.CallState}. */
    String CALL_STATE = "CALL_STATE";

    @NotNull
    String getCallState();

    void setCallState(String callState);

    String ENGLISH_SUBJECT = "ENGLISH_SUBJECT";

    @NotNull
    String getEnglishSubject();

    void setEnglishSubject(String englishSubject);

    String ENGLISH_TEXT = "ENGLISH_TEXT";

    @StringLength(StringLength.UNLIMITED)
    String getEnglishText();

    void setEnglishText(String englishText);

    String GERMAN_SUBJECT = "GERMAN_SUBJECT";

    @NotNull
    String getGermanSubject();

    void setGermanSubject(String germanSubject);

    String GERMAN_TEXT = "GERMAN_TEXT";

    @StringLength(StringLength.UNLIMITED)
    String getGermanText();

    void setGermanText(String germanText);

    /** 0 until the page is made. */
    String PAGE_ID = "PAGE_ID";

    @NotNull
    @Default("0")
    long getPageId();

    void setPageId(long pageId);

    String ASKED_COUNT = "ASKED_COUNT";

    @NotNull
    int getAskedCount();

    void setAskedCount(int askedCount);

    String MENTORS_BEFORE = "MENTORS_BEFORE";

    @NotNull
    int getMentorsBefore();

    void setMentorsBefore(int mentorsBefore);

    /** The number of the last person to whom a letter has been addressed; 0 in the beginning. */
    String LAST_PERSON = "LAST_PERSON";

    @NotNull
    @Default("0")
    int getLastPerson();

    void setLastPerson(int lastPerson);

    String OPENER_KEY = "OPENER_KEY";

    @NotNull
    String getOpenerKey();

    void setOpenerKey(String openerKey);

    /** Milliseconds since 1970. */
    String OPENED_AT = "OPENED_AT";

    @NotNull
    long getOpenedAt();

    void setOpenedAt(long openedAt);
}
