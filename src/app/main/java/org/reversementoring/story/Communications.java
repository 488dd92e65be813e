package org.reversementoring.story;

import org.reversementoring.programme.AppointedGroup;

/** Those who publish stories: the members of one group of the wiki, or the coordinators where none is named. */
public interface Communications extends AppointedGroup {}
