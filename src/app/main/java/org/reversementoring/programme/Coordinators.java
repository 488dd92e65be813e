package org.reversementoring.programme;

/** Those who look after the programme besides the administrators of the site: the members of one group of the wiki. */
public interface Coordinators extends AppointedGroup {

    /** Whether somebody coordinates, be it as an administrator of the site. Costs no statement. */
    boolean coordinates(PersonKey person);
}
