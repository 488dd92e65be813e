package org.reversementoring.pairing;

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
        boolean changeable) {}
