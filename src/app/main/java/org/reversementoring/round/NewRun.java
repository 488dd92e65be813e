package org.reversementoring.round;

import java.time.Instant;
import org.reversementoring.matching.Policy;
import org.reversementoring.programme.PersonKey;

/** What a run begins with. */
public record NewRun(int programmeId, RunKind kind, Policy policy, long seed, PersonKey askedBy, Instant askedAt) {}
