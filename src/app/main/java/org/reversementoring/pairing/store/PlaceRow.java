package org.reversementoring.pairing.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A place that somebody has given to a pairing. */
@Preload
@Table("PLACE")
@Indexes({
    @Index(
            name = "person",
            methodNames = {"getPersonKey", "getPartName"})
})
public interface PlaceRow extends Entity {

    /**
     * The part, the number of the place and the person, as {@code MENTOR/2/…}. As no two rows have the same, the last
     * place goes to one of all who try.
     */
    String PLACE_KEY = "PLACE_KEY";

    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getPlaceKey();

    void setPlaceKey(String placeKey);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    String getPersonKey();

    void setPersonKey(String personKey);

    /** The name of a {@link org.reversementoring.pairing.Part}. */
    String PART_NAME = "PART_NAME";

    @NotNull
    String getPartName();

    void setPartName(String partName);

    /** From 1. */
    String PLACE_NUMBER = "PLACE_NUMBER";

    @NotNull
    int getPlaceNumber();

    void setPlaceNumber(int placeNumber);

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);
}
