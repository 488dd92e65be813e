package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That somebody has joined a programme. */
@Preload
@Table("ENROLMENT")
public interface EnrolmentRow extends Entity {

    String PERSON_ID = "PERSON_ID";

    @NotNull
    @Indexed
    int getPersonId();

    void setPersonId(int personId);

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    @Indexed
    int getProgrammeId();

    void setProgrammeId(int programmeId);
}
