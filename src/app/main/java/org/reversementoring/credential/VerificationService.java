package org.reversementoring.credential;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

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
            return new Verdict.TooLong();
        }
        return Envelope.open(held).flatMap(Token::parse).map(this::judged).orElseGet(Verdict.NothingInIt::new);
    }

    private Verdict judged(Token token) {
        if (token.isUnsigned()) {
            return new Verdict.Unsigned();
        }
        if (!token.hasOurForm()) {
            return new Verdict.SignedOtherwise();
        }
        // What the token brings along says which key it means; what counts is the one that this site has kept.
        Optional<SigningKey> key = token.thumbprint().flatMap(keys::byThumbprint);
        if (key.isEmpty()) {
            return new Verdict.SignedByOthers();
        }
        if (!token.isSignedBy(KeyService.publicKey(key.get()))) {
            return new Verdict.Altered();
        }
        Optional<Instant> keyRevoked = key.get().revoked();
        return keyRevoked.isPresent()
                ? new Verdict.KeyRevoked(keyRevoked.get())
                : token.claims().flatMap(Statement::of).map(this::judged).orElseGet(Verdict.NoBadge::new);
    }

    private Verdict judged(Statement statement) {
        Instant now = clock.instant();
        if (statement.from().isAfter(now)) {
            return new Verdict.NotYetValid(statement.from());
        }
        Optional<Instant> over = statement.until().filter(until -> !until.isAfter(now));
        if (over.isPresent()) {
            return new Verdict.Expired(over.get());
        }
        Optional<Issued> record = issued.byId(statement.id());
        if (record.isEmpty()) {
            return new Verdict.Unrecorded();
        }
        return record.get()
                .revoked()
                .<Verdict>map(Verdict.Revoked::new)
                .orElseGet(() -> new Verdict.Genuine(statement));
    }
}
