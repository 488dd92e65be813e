package org.reversementoring.profile;

/**
 * A part of the organisation.
 *
 * @param mentors how many of its people stand in the directory
 */
public record Department(String name, int mentors) {}
