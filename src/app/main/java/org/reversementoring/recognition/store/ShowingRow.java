package org.reversementoring.recognition.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody wants their awards to be shown. */
@Preload
@Table("SHOWING")
public interface ShowingRow extends Entity {

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    @Unique
    String getPersonKey();

    void setPersonKey(String personKey);
}
