package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** What a merge of topics has done to an offer or a wish, kept for as long as the merge can be undone. */
@Preload
@Table("MOVED_INTEREST")
public interface MovedRow extends Entity {

    String MERGE_ID = "MERGE_ID";

    @NotNull
    @Indexed
    int getMergeId();

    void setMergeId(int mergeId);

    /** Whether it is about an offer or about a wish. */
    String OF_OFFER = "OF_OFFER";

    @NotNull
    boolean isOfOffer();

    void setOfOffer(boolean ofOffer);

    /** The number of the row of the offer or wish. */
    String INTEREST_ID = "INTEREST_ID";

    @NotNull
    int getInterestId();

    void setInterestId(int interestId);

    /** {@code MOVED} to the other topic, put {@code ASIDE}, or its empty sentence {@code FILLED}. */
    String ACT_NAME = "ACT_NAME";

    @NotNull
    String getActName();

    void setActName(String actName);
}
