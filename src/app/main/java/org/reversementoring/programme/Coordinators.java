package org.reversementoring.programme;

/** Those who look after the programme besides the administrators of the site: the members of one group of the wiki. */
public interface Coordinators extends AppointedGroup {}
