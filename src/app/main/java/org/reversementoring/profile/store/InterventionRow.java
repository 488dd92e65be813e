package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What has last been done about a person, as it is kept. */
@Preload
@Table("INTERVENTION")
public interface InterventionRow extends Entity {

    String USER_KEY = "USER_KEY";

    @NotNull
    @Unique
    String getUserKey();

    void setUserKey(String userKey);

    /** The name of a constant of {@link org.reversementoring.profile.Intervention.Kind}. */
    String KIND_NAME = "KIND_NAME";

    @NotNull
    String getKindName();

    void setKindName(String kindName);

    /** The name of a constant of {@link org.reversementoring.profile.Standing}. */
    String STANDING_BEFORE = "STANDING_BEFORE";

    @NotNull
    String getStandingBefore();

    void setStandingBefore(String standingBefore);

    String IMPOSED = "IMPOSED";

    @NotNull
    @Default("false")
    boolean isImposed();

    void setImposed(boolean imposed);

    /** Milliseconds since 1970. */
    String DONE_AT = "DONE_AT";

    @NotNull
    long getDoneAt();

    void setDoneAt(long doneAt);
}
