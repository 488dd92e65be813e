package org.reversementoring.round;

import java.util.Optional;
import org.reversementoring.profile.Account;

/**
 * A pair as coordinators see it.
 *
 * @param id 0 of one that is not kept
 * @param mentee empty if there is no such account any more; so is the mentor
 */
public record PairView(
        int id,
        Optional<Account> mentee,
        Optional<Account> mentor,
        int score,
        Origin origin,
        Mark mark,
        Optional<Omission> omission) {}
