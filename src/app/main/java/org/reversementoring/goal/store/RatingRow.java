package org.reversementoring.goal.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How somebody rates themselves in a topic. */
@Preload
@Table("RATING")
public interface RatingRow extends Entity {

    /** A digest of pairing, person, topic and point: there is one of each. */
    String RATING_KEY = "RATING_KEY";

    @NotNull
    @Unique
    String getRatingKey();

    void setRatingKey(String ratingKey);

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    String TOPIC_ID = "TOPIC_ID";

    @NotNull
    int getTopicId();

    void setTopicId(int topicId);

    /** The name of a {@link org.reversementoring.goal.RatingPoint}. */
    String POINT_NAME = "POINT_NAME";

    @NotNull
    String getPointName();

    void setPointName(String pointName);

    String LEVEL_VALUE = "LEVEL_VALUE";

    @NotNull
    int getLevelValue();

    void setLevelValue(int levelValue);

    /** Milliseconds since 1970. */
    String RATED_AT = "RATED_AT";

    @NotNull
    long getRatedAt();

    void setRatedAt(long ratedAt);
}
