package org.reversementoring.programme;

import java.util.List;
import java.util.Optional;

/** Those who look after the programme besides the administrators of the site: the members of one group of the wiki. */
public interface Coordinators {

    /** The name of the group; empty where administrators coordinate alone. Costs no statement. */
    Optional<String> group();

    /** Whether somebody belongs to the group. Costs no statement. */
    boolean include(PersonKey person);

    /** Some of the group's members, in the order of their usernames; nobody where administrators coordinate alone. */
    List<PersonKey> members(int most);

    /** The group of this name, in any spelling, as the wiki writes it; empty where there is none. */
    Optional<String> known(String name);

    /** From now on the members of this group coordinate; if empty, administrators alone. */
    void become(Optional<String> group);
}
