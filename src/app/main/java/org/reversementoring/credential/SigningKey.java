package org.reversementoring.credential;

import java.time.Instant;
import java.util.Optional;

/**
 * A pair of keys of the site. The newest signs; those before it only check what they have signed.
 *
 * @param generation from 1, each key one more than the one before
 * @param thumbprint of its public half (RFC 7638), by which a signed file says which key has signed it
 * @param publicKey X.509 in base64
 * @param lockedPrivateKey as a {@link Safe} has locked it; empty as soon as nothing is signed with it any more
 * @param retired when another took its place
 * @param revoked since when nothing that it has signed counts
 */
public record SigningKey(
        int generation,
        String thumbprint,
        String publicKey,
        Optional<String> lockedPrivateKey,
        Instant made,
        Optional<Instant> retired,
        Optional<Instant> revoked) {

    boolean signs() {
        return retired.isEmpty() && revoked.isEmpty();
    }
}
