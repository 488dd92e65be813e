package org.reversementoring.credential;

import java.net.URI;
import org.reversementoring.recognition.Badge;

/** Where strangers find what belongs to a credential. The addresses stand in files that people keep for years. */
public interface CredentialAddresses {

    /** The issuer's profile. */
    URI issuer();

    /** Of the site. */
    URI site();

    /**
     * By which an achievement is told from others.
     *
     * @param which tells those of one badge apart; empty where they are all the same
     */
    URI achievement(Badge badge, String which);

    /** @param list its number, from 0 */
    URI statusList(int list);
}
