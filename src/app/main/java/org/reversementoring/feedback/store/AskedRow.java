package org.reversementoring.feedback.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That people in a pairing have been asked for a review. Rows are added and never changed. */
@Preload
@Table("REVIEW_ASKED")
public interface AskedRow extends Entity {

    /** The pairing and the occasion, as {@code 17/END}: of two nodes that ask at once, one does. */
    String REVIEW_KEY = "REVIEW_KEY";

    @NotNull
    @Unique
    String getReviewKey();

    void setReviewKey(String reviewKey);

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    /** The name of an {@link org.reversementoring.feedback.Occasion}. */
    String OCCASION_NAME = "OCCASION_NAME";

    @NotNull
    String getOccasionName();

    void setOccasionName(String occasionName);
}
