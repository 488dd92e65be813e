package org.reversementoring.programme;

import java.time.Instant;

/**
 * One run of reverse mentoring. Its pages live in a space of their own or in one that was there before.
 *
 * @param id never reused
 * @param purpose may be empty
 */
public record Programme(int id, String name, String purpose, String spaceKey, PersonKey createdBy, Instant createdAt) {}
