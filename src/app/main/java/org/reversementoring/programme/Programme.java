package org.reversementoring.programme;

import java.time.Instant;

/**
 * One run of reverse mentoring. Its pages live in a space of their own or in one that was there before.
 *
 * @param id never reused
 * @param version grows by one with each change, so that a change made to an older version is noticed
 * @param purpose may be empty
 * @param closed a closed programme takes no new people and has nobody matched
 * @param notesPlace where pairs write that begin from now on
 * @param circles whether circles and innovation meetings can be opened in it; those that are there go on
 */
public record Programme(
        int id,
        int version,
        String name,
        String purpose,
        String spaceKey,
        boolean closed,
        NotesPlace notesPlace,
        boolean circles,
        PersonKey createdBy,
        Instant createdAt) {}
