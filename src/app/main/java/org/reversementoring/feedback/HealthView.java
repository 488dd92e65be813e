package org.reversementoring.feedback;

import java.util.List;
import java.util.Map;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.PersonKey;

/**
 * How the pairings of a programme are.
 *
 * @param counts how many there are in each state, those without any left out
 * @param pairs of the page, those first that need somebody most
 * @param people those in these pairs who still have an account
 * @param page 1 for the first
 * @param more whether there is a page after it
 * @param withoutContact how many live ones have no neutral contact
 * @param listed whether anybody on the programme's list of neutral contacts could be suggested to some pairing
 */
public record HealthView(
        Map<HealthState, Integer> counts,
        List<PairHealth> pairs,
        Map<PersonKey, Account> people,
        int page,
        boolean more,
        int withoutContact,
        boolean listed) {}
