package org.reversementoring.circle.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An idea in a group's log. */
@Preload
@Table("IDEA")
public interface IdeaRow extends Entity {

    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    @Default("1")
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    String GROUP_ID = "GROUP_ID";

    @NotNull
    @Indexed
    int getGroupId();

    void setGroupId(int groupId);

    String IDEA_TEXT = "IDEA_TEXT";

    @NotNull
    String getIdeaText();

    void setIdeaText(String ideaText);

    /** Null once the person has been forgotten. */
    String PERSON_KEY = "PERSON_KEY";

    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    /** Milliseconds since 1970. */
    String HAD_AT = "HAD_AT";

    @NotNull
    long getHadAt();

    void setHadAt(long hadAt);

    /** The name of an {@link org.reversementoring.circle.IdeaState}. */
    String STATE_NAME = "STATE_NAME";

    @NotNull
    String getStateName();

    void setStateName(String stateName);

    String REASON = "REASON";

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    /** Milliseconds since 1970. */
    String SINCE_AT = "SINCE_AT";

    @NotNull
    long getSinceAt();

    void setSinceAt(long sinceAt);
}
