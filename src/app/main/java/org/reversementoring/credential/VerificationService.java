package org.reversementoring.credential;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.reversementoring.credential.Verdict.Reason;

/**
 * Checks what somebody shows as a badge of this site. Asks for no reader, and tells nothing but what the file says: not
 * whose badge it is, nor anything else that is kept about it but whether it counts.
 */
public class VerificationService {
    /** The longest file, in characters; as an address, a picture takes a third more than its bytes. */
    public static final int LONGEST = 150_000;

    private final KeyService keys;
    private final IssuedCredentials issued;
    private final Clock clock;

    public VerificationService(KeyService keys, IssuedCredentials issued, Clock clock) {
        this.keys = keys;
        this.issued = issued;
        this.clock = clock;
    }

    /** @param held a token, JSON or SVG as text, or a whole file as an address ({@code data:…;base64,…}) */
    public Verdict verify(String held) {
        if (held.length() > LONGEST) {
            return new Verdict.Refusal(Reason.TOO_LONG);
        }
        return Envelope.open(held)
                .flatMap(Token::parse)
                .map(this::judged)
                .orElseGet(() -> new Verdict.Refusal(Reason.NOTHING));
    }

    private Verdict judged(Token token) {
        if (token.isUnsigned()) {
            return new Verdict.Refusal(Reason.UNSIGNED);
        }
        if (!token.hasOurForm()) {
            return new Verdict.Refusal(Reason.SIGNED_OTHERWISE);
        }
        // What the token brings along says which key it means; what counts is the one that this site has kept.
        Optional<SigningKey> key = token.thumbprint().flatMap(keys::byThumbprint);
        if (key.isEmpty()) {
            return new Verdict.Refusal(Reason.SIGNED_BY_OTHERS);
        }
        if (!token.isSignedBy(KeyService.publicKey(key.get()))) {
            return new Verdict.Refusal(Reason.ALTERED);
        }
        Optional<Instant> keyRevoked = key.get().revoked();
        return keyRevoked.isPresent()
                ? new Verdict.Refusal(Reason.KEY_REVOKED, keyRevoked.get())
                : token.claims()
                        .flatMap(Statement::of)
                        .map(this::judged)
                        .orElseGet(() -> new Verdict.Refusal(Reason.NO_BADGE));
    }

    private Verdict judged(Statement statement) {
        Instant now = clock.instant();
        if (statement.from().isAfter(now)) {
            return new Verdict.Refusal(Reason.NOT_YET_VALID, statement.from());
        }
        Optional<Instant> over = statement.until().filter(until -> !until.isAfter(now));
        if (over.isPresent()) {
            return new Verdict.Refusal(Reason.EXPIRED, over.get());
        }
        Optional<Issued> record = issued.byId(statement.id());
        if (record.isEmpty()) {
            return new Verdict.Refusal(Reason.UNRECORDED);
        }
        return record.get()
                .revoked()
                .<Verdict>map(revoked -> new Verdict.Refusal(Reason.REVOKED, revoked))
                .orElseGet(() -> new Verdict.Genuine(statement));
    }
}
