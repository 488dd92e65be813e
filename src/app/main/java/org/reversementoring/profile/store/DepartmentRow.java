package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A department as it is kept, with the number of its mentors. */
@Preload
@Table("DEPARTMENT")
public interface DepartmentRow extends Entity {

    String DEPARTMENT_NAME = "DEPARTMENT_NAME";

    @NotNull
    String getDepartmentName();

    void setDepartmentName(String departmentName);

    /** What all spellings of the name have in common. */
    String NAME_KEY = "NAME_KEY";

    @NotNull
    @Unique
    String getNameKey();

    void setNameKey(String nameKey);

    /** Counted, never added up: whoever changes who is a mentor has the department counted again. */
    String MENTORS = "MENTORS";

    @NotNull
    @Default("0")
    int getMentors();

    void setMentors(int mentors);
}
