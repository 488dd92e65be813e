package org.reversementoring.recognition.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That something has happened to somebody since their badges were counted. */
@Preload
@Table("HAPPENING")
public interface HappeningRow extends Entity {

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);
}
