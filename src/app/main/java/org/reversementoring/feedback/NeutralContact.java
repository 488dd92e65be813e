package org.reversementoring.feedback;

import java.util.Optional;
import org.reversementoring.profile.Account;

/**
 * To whom somebody in a pairing can turn.
 *
 * @param account empty if nobody on the programme's list stands outside the lines of reporting of all participants
 * @param listed whether anybody on the programme's list could be suggested to some pairing
 * @param letters whether the site has a mail server, so that a concern can be written here
 * @param address the mail address to write to where it has none
 */
public record NeutralContact(
        int pairingId, Optional<Account> account, boolean listed, boolean letters, Optional<String> address) {}
