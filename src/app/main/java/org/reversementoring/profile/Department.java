package org.reversementoring.profile;

/**
 * A part of the organisation.
 *
 * @param id never reused
 * @param mentors how many of its people stand in the directory
 */
public record Department(int id, String name, int mentors) {}
