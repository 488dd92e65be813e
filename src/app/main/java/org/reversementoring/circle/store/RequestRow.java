package org.reversementoring.circle.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody who is not in a group and would like to be, or should be as its hosts would like it. */
@Preload
@Table("GROUP_REQUEST")
public interface RequestRow extends Entity {

    /** The group and the person, as {@code 17/…}: of two who ask at once, one does. */
    String REQUEST_KEY = "REQUEST_KEY";

    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getRequestKey();

    void setRequestKey(String requestKey);

    String GROUP_ID = "GROUP_ID";

    @NotNull
    @Indexed
    int getGroupId();

    void setGroupId(int groupId);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    /** The name of a {@link org.reversementoring.pairing.Part}. */
    String PART_NAME = "PART_NAME";

    @NotNull
    String getPartName();

    void setPartName(String partName);

    /** The name of a {@link org.reversementoring.circle.Request.Way}. */
    String WAY_NAME = "WAY_NAME";

    @NotNull
    String getWayName();

    void setWayName(String wayName);

    /** Whether it has been answered with a no. */
    String PAST = "PAST";

    @NotNull
    @Default("false")
    boolean isPast();

    void setPast(boolean past);

    /** Milliseconds since 1970. */
    String ASKED_AT = "ASKED_AT";

    @NotNull
    long getAskedAt();

    void setAskedAt(long askedAt);
}
