package org.reversementoring.round;

import java.time.Instant;
import java.util.Optional;
import org.reversementoring.matching.Policy;
import org.reversementoring.programme.PersonKey;

/**
 * A run of the matcher over a programme.
 *
 * @param policy by which it was asked for, whatever has been decided since
 * @param seed of the order in which people are looked at
 * @param stage what it does, or did last
 * @param sweep how often all pairs have been searched for better ones
 * @param endedAt empty until it is over
 * @param digest of everything it has read, SHA-256 in hexadecimal: with the same digest the pairs are the same. Empty
 *     until it is done
 * @param summary of one that is done
 * @param problem of one that has failed
 */
public record Run(
        int id,
        int programmeId,
        RunKind kind,
        Policy policy,
        long seed,
        RunState state,
        Stage stage,
        int sweep,
        PersonKey askedBy,
        Instant askedAt,
        Optional<Instant> endedAt,
        String digest,
        Optional<Summary> summary,
        Optional<Problem> problem) {}
