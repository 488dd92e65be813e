package org.reversementoring.pairing.store;

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

/** A pairing as it stands; how it came there is in its {@link TransitionRow}s. */
@Preload
@Table("PAIRING")
@Indexes({
    @Index(
            name = "due",
            methodNames = {"getStateName", "getUntilAt"})
})
public interface PairingRow extends Entity {

    /** The number of the last step; see {@link TransitionRow#STEP_KEY}. */
    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    @Default("1")
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    /** The name of a {@link org.reversementoring.pairing.PairingState}. */
    String STATE_NAME = "STATE_NAME";

    @NotNull
    String getStateName();

    void setStateName(String stateName);

    /** The name of an {@link org.reversementoring.pairing.Ending}; null unless it is closed. */
    String ENDING_NAME = "ENDING_NAME";

    String getEndingName();

    void setEndingName(String endingName);

    /** What only one pairing can have of those that are not closed; see {@link PeopleKey}. */
    String PEOPLE_KEY = "PEOPLE_KEY";

    @NotNull
    @Unique
    String getPeopleKey();

    void setPeopleKey(String peopleKey);

    /** 0 for none. */
    String TOPIC_ID = "TOPIC_ID";

    @NotNull
    @Default("0")
    int getTopicId();

    void setTopicId(int topicId);

    String MESSAGE = "MESSAGE";

    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String message);

    String BEGAN_BY_KEY = "BEGAN_BY_KEY";

    @NotNull
    String getBeganByKey();

    void setBeganByKey(String beganByKey);

    /** The name of a {@link org.reversementoring.pairing.GroupFormat}; null for a pairing whose people stay the same. */
    String FORMAT_NAME = "FORMAT_NAME";

    String getFormatName();

    void setFormatName(String formatName);

    /** Of a group; so are those below. */
    String TITLE = "TITLE";

    String getTitle();

    void setTitle(String title);

    String FEWEST_PEOPLE = "FEWEST_PEOPLE";

    @NotNull
    @Default("0")
    int getFewestPeople();

    void setFewestPeople(int fewestPeople);

    String MOST_PEOPLE = "MOST_PEOPLE";

    @NotNull
    @Default("0")
    int getMostPeople();

    void setMostPeople(int mostPeople);

    /**
     * When the last day on which somebody can come in is over everywhere, in milliseconds since 1970; 0 for what is no
     * group, so that nobody can come to it.
     */
    String JOIN_UNTIL_AT = "JOIN_UNTIL_AT";

    @NotNull
    @Indexed
    @Default("0")
    long getJoinUntilAt();

    void setJoinUntilAt(long joinUntilAt);

    /** The name of a {@link org.reversementoring.profile.MeetingFormat}. */
    String MEETING_NAME = "MEETING_NAME";

    String getMeetingName();

    void setMeetingName(String meetingName);

    String LANGUAGE_NAME = "LANGUAGE_NAME";

    String getLanguageName();

    void setLanguageName(String languageName);

    /** Milliseconds since 1970; so are the others. */
    String BEGAN_AT = "BEGAN_AT";

    @NotNull
    long getBeganAt();

    void setBeganAt(long beganAt);

    String SINCE_AT = "SINCE_AT";

    @NotNull
    long getSinceAt();

    void setSinceAt(long sinceAt);

    String UNTIL_AT = "UNTIL_AT";

    @NotNull
    long getUntilAt();

    void setUntilAt(long untilAt);

    /** The pairing that this one renews; 0 for none. */
    String PREDECESSOR_ID = "PREDECESSOR_ID";

    @NotNull
    @Default("0")
    int getPredecessorId();

    void setPredecessorId(int predecessorId);
}
