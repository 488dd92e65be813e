package org.reversementoring.call;

import java.time.Instant;
import java.util.Optional;

/**
 * How many letters of a call have come how far.
 *
 * @param failing those among the waiting that the mail server has refused before
 * @param uncertain on their way when Confluence stopped, so that they may or may not have arrived
 * @param nextAttempt when the first of the failing is sent again
 */
public record Tally(
        int sent, int waiting, int failing, int noAddress, int givenUp, int uncertain, Optional<Instant> nextAttempt) {}
