package org.reversementoring.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reversementoring.programme.Refused;

/** The keys of the site, of all times. */
public interface Keys {

    /** The newest first. */
    List<SigningKey> all();

    Optional<SigningKey> byThumbprint(String thumbprint);

    /**
     * Adds a key, and retires those before it: their private halves are gone for good.
     *
     * @throws Refused if there is a key of that generation already: another node was faster
     */
    SigningKey add(int generation, String thumbprint, String publicKey, String lockedPrivateKey, Instant now);

    /** @return whether the key had not been revoked before */
    boolean revoke(int generation, Instant now);
}
