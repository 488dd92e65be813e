package org.reversementoring.matching.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Two people who are not to be brought together. */
@Preload
@Table("CONFLICT")
public interface ConflictRow extends Entity {

    String ONE_KEY = "ONE_KEY";

    @NotNull
    @Indexed
    String getOneKey();

    void setOneKey(String oneKey);

    String OTHER_KEY = "OTHER_KEY";

    @NotNull
    @Indexed
    String getOtherKey();

    void setOtherKey(String otherKey);

    /** A digest of both: each two people have one at most. */
    String PAIR_DIGEST = "PAIR_DIGEST";

    @NotNull
    @Unique
    String getPairDigest();

    void setPairDigest(String pairDigest);

    String DECLARER_KEY = "DECLARER_KEY";

    @NotNull
    String getDeclarerKey();

    void setDeclarerKey(String declarerKey);

    /** Milliseconds since 1970. */
    String DECLARED_AT = "DECLARED_AT";

    @NotNull
    long getDeclaredAt();

    void setDeclaredAt(long declaredAt);
}
