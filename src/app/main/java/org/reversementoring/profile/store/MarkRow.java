package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Whom somebody has bookmarked or hidden. */
@Preload
@Table("MARK")
public interface MarkRow extends Entity {

    String MAKER_KEY = "MAKER_KEY";

    @NotNull
    @Indexed
    String getMakerKey();

    void setMakerKey(String makerKey);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    /** A digest of both keys: nobody marks somebody twice, not even on two nodes at once. */
    String PAIR_DIGEST = "PAIR_DIGEST";

    @NotNull
    @Unique
    String getPairDigest();

    void setPairDigest(String pairDigest);

    /** The name of a {@link org.reversementoring.profile.Mark}. */
    String MARK_KIND = "MARK_KIND";

    @NotNull
    String getMarkKind();

    void setMarkKind(String markKind);
}
