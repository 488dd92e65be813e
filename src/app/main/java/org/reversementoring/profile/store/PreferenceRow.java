package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Whom somebody would like, or would rather not, be matched with. For matching only. */
@Preload
@Table("PREFERENCE")
public interface PreferenceRow extends Entity {

    String PERSON_ID = "PERSON_ID";

    @NotNull
    @Indexed
    int getPersonId();

    void setPersonId(int personId);

    String OTHER_KEY = "OTHER_KEY";

    @NotNull
    @Indexed
    String getOtherKey();

    void setOtherKey(String otherKey);

    /** Whether the other person is preferred; if not, they are avoided. */
    String PREFERRED = "PREFERRED";

    @NotNull
    boolean isPreferred();

    void setPreferred(boolean preferred);
}
