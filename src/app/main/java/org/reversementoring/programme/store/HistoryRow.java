package org.reversementoring.programme.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A line of the history as it is kept. Only added, never changed. */
@Preload
@Table("HISTORY")
public interface HistoryRow extends Entity {

    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";

    @NotNull
    long getChangedAt();

    void setChangedAt(long changedAt);

    /** Who did it. */
    String ACTOR_KEY = "ACTOR_KEY";

    @NotNull
    @Indexed
    String getActorKey();

    void setActorKey(String actorKey);

    /** The name of a constant of {@link org.reversementoring.programme.Matter.Area}. */
    String AREA_NAME = "AREA_NAME";

    @NotNull
    @Indexed
    String getAreaName();

    void setAreaName(String areaName);

    /** The number of what was changed; 0 where there is none. */
    String MATTER_ID = "MATTER_ID";

    @NotNull
    @Indexed
    int getMatterId();

    void setMatterId(int matterId);

    /** The version of what was changed, after the change. */
    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    /** The name of what was changed, as it was then. */
    String MATTER_NAME = "MATTER_NAME";

    String getMatterName();

    void setMatterName(String matterName);

    /** The name of a constant of {@link org.reversementoring.programme.Change.Act}. */
    String ACT_NAME = "ACT_NAME";

    @NotNull
    String getActName();

    void setActName(String actName);

    String FIELD_NAME = "FIELD_NAME";

    String getFieldName();

    void setFieldName(String fieldName);

    String TEXT_BEFORE = "TEXT_BEFORE";

    @StringLength(StringLength.UNLIMITED)
    String getTextBefore();

    void setTextBefore(String textBefore);

    String TEXT_AFTER = "TEXT_AFTER";

    @StringLength(StringLength.UNLIMITED)
    String getTextAfter();

    void setTextAfter(String textAfter);
}
