package org.reversementoring.circle.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A turn of a group. Rows are added, and never changed but to forget somebody. */
@Preload
@Table("TURN")
public interface TurnRow extends Entity {

    /** The group and the number, as {@code 17/3}: of all who write the third one at once, one does. */
    String TURN_KEY = "TURN_KEY";

    @NotNull
    @Unique
    String getTurnKey();

    void setTurnKey(String turnKey);

    String GROUP_ID = "GROUP_ID";

    @NotNull
    @Indexed
    int getGroupId();

    void setGroupId(int groupId);

    String TURN_NUMBER = "TURN_NUMBER";

    @NotNull
    int getTurnNumber();

    void setTurnNumber(int turnNumber);

    /** The name of a {@link org.reversementoring.circle.Turn.Kind}. */
    String KIND_NAME = "KIND_NAME";

    @NotNull
    String getKindName();

    void setKindName(String kindName);

    /** Null once the person has been forgotten; so is the other. */
    String PERSON_KEY = "PERSON_KEY";

    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    String OTHER_KEY = "OTHER_KEY";

    @Indexed
    String getOtherKey();

    void setOtherKey(String otherKey);

    String SUBJECT = "SUBJECT";

    String getSubject();

    void setSubject(String subject);

    /** Milliseconds since 1970. */
    String TAKEN_AT = "TAKEN_AT";

    @NotNull
    long getTakenAt();

    void setTakenAt(long takenAt);
}
