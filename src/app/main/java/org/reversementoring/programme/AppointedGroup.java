package org.reversementoring.programme;

import java.util.List;
import java.util.Optional;

/** Those who have a duty: the members of one group of the wiki, which administrators name. */
public interface AppointedGroup {

    /** The name of the group; empty where none is named. Costs no statement. */
    Optional<String> group();

    /** Whether somebody belongs to the group. Costs no statement. */
    boolean include(PersonKey person);

    /** Some of the group's members, in the order of their usernames; nobody where no group is named. */
    List<PersonKey> members(int most);

    /** The group of this name, in any spelling, as the wiki writes it; empty where there is none. */
    Optional<String> known(String name);

    /** From now on the members of this group have the duty; if empty, none of them. */
    void become(Optional<String> group);
}
