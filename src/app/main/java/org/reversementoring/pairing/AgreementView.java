package org.reversementoring.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Account;

/**
 * What a participant sees of the latest agreement.
 *
 * @param number 0 if there is none yet
 * @param terms empty if there is none yet
 * @param signers those who have signed it and still have an account, by name
 * @param signable whether the reader is still to sign it
 * @param inForce whether all have signed it
 * @param changeable whether the pairing is live, so that another one can be written
 */
public record AgreementView(
        int number,
        Optional<Terms> terms,
        List<Account> signers,
        boolean signable,
        boolean inForce,
        boolean changeable) {

    /**
     * Somebody has signed an agreement.
     *
     * @param number of the agreement
     * @param wrote whether they have signed it by writing it
     * @param by empty if the account is gone
     */
    public record Event(int number, boolean wrote, Optional<Account> by, Instant at) {}
}
