package org.reversementoring.credential;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the keys that credentials are signed with. The first is made when the first credential is, and another one
 * when the secret that locks it has been lost: what has been signed before goes on being valid.
 */
public class KeyService {
    private static final Logger LOG = LoggerFactory.getLogger(KeyService.class);

    /** The number of no key. */
    public static final int NONE = 0;

    private static final String KIND = "RSA";
    private static final int BITS = 2048;

    private final Keys keys;
    private final Safe safe;
    private final SecureRandom chance;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public KeyService(
            Keys keys,
            Safe safe,
            SecureRandom chance,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.keys = keys;
        this.safe = safe;
        this.chance = chance;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /**
     * All keys there have ever been, the newest first.
     *
     * @throws NotPermitted if the reader does not administer the site
     */
    public List<SigningKey> all(Reader reader) {
        reader.administering();
        return keys.all();
    }

    /** Whether the key that signs can be opened with the secret of this site. Writes nothing. */
    public boolean ready(Reader reader) {
        reader.administering();
        return signing().isPresent();
    }

    /**
     * Has another key sign from now on.
     *
     * @param replaced the generation that the reader sees as the newest, {@value #NONE} for none: whoever sends a form
     *     twice makes one key
     * @throws NotPermitted if the reader does not administer the site
     * @throws Refused if there is a newer one
     */
    public SigningKey rotate(Reader reader, int replaced) {
        PersonKey administrator = reader.administering();
        readOnlyMode.refuseIfOn();
        if (newest() != replaced) {
            throw Refused.because("", "credential.keys.outdated");
        }
        return make(replaced + 1, () -> tell(administrator, Change.Act.KEY_MADE, replaced + 1));
    }

    /**
     * Has nothing count any more that a key has signed, and another one sign in its place if it was the one that did.
     *
     * @throws NotPermitted if the reader does not administer the site
     * @throws Refused if it was revoked before, or never was
     */
    public void revoke(Reader reader, int generation) {
        PersonKey administrator = reader.administering();
        readOnlyMode.refuseIfOn();
        transactions.inOne(() -> {
            if (!keys.revoke(generation, clock.instant())) {
                throw Refused.because("", "credential.keys.outdated");
            }
            tell(administrator, Change.Act.KEY_REVOKED, generation);
        });
        if (newest() == generation) {
            replace(generation);
        }
    }

    private void tell(PersonKey administrator, Change.Act act, int generation) {
        history.add(
                clock.instant(),
                administrator,
                Matter.all(Matter.Area.RECOGNITION),
                act,
                Difference.about(Integer.toString(generation)));
    }

    /** What is revoked stays so, whether or not there is a place for another one's secret. */
    private void replace(int generation) {
        try {
            makeReady();
        } catch (Refused unusable) {
            LOG.warn("Key {} is revoked, and no other could be made: badges are signed again when one can", generation);
        }
    }

    /** The public keys that count, as a JSON Web Key Set (RFC 7517). Asks for no reader: they are for everybody. */
    public String keySet() {
        List<Map<String, Object>> counting = keys.all().stream()
                .filter(key -> key.revoked().isEmpty())
                .map(key -> Token.publicKey(publicKey(key)))
                .toList();
        return Token.keySet(counting);
    }

    Optional<SigningKey> byThumbprint(String thumbprint) {
        return keys.byThumbprint(thumbprint);
    }

    /** The pair that signs now; empty if none has been made, or if it cannot be opened. */
    Optional<KeyPair> signing() {
        return keys.all().stream().findFirst().filter(SigningKey::signs).flatMap(this::opened);
    }

    /**
     * Sees to it that something can be signed. Not called within a transaction: another node may be doing the same.
     *
     * @throws Refused if there is no place for the secret
     */
    void makeReady() {
        if (signing().isPresent()) {
            return;
        }
        try {
            make(newest() + 1, () -> {});
        } catch (Refused another) {
            // Another node has just made one: its key is as good.
            if (signing().isEmpty()) {
                throw another;
            }
        }
    }

    /** Until when something may have been signed after a moment by a key that has been revoked; empty if nothing has. */
    Optional<Instant> signedInVainUntil(Instant after) {
        return keys.all().stream()
                .flatMap(key -> key.revoked().stream().map(revoked -> key.retired()
                        .filter(retired -> retired.isBefore(revoked))
                        .orElse(revoked)))
                .filter(end -> end.isAfter(after))
                .max(Comparator.naturalOrder());
    }

    private int newest() {
        return keys.all().stream().map(SigningKey::generation).findFirst().orElse(NONE);
    }

    /** @param alongside what is written down in the same transaction */
    private SigningKey make(int generation, Runnable alongside) {
        KeyPair pair = fresh();
        byte[] publicKey = pair.getPublic().getEncoded();
        String locked = safe.lock(pair.getPrivate().getEncoded(), label(generation));
        LOG.info("Badges are signed with a new key, number {}", generation);
        return transactions.inOne(() -> {
            alongside.run();
            return keys.add(
                    generation,
                    (String) Token.publicKey(pair.getPublic()).get("kid"),
                    Base64.getEncoder().encodeToString(publicKey),
                    locked,
                    clock.instant());
        });
    }

    private KeyPair fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(KIND);
            generator.initialize(BITS, chance);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has RSA", impossible);
        }
    }

    private Optional<KeyPair> opened(SigningKey key) {
        return key.lockedPrivateKey()
                .flatMap(locked -> safe.open(locked, label(key.generation())))
                .map(opened -> new KeyPair(publicKey(key), privateKey(opened)));
    }

    /** So that nobody can put one locked key in the place of another. */
    private static String label(int generation) {
        return "badge-key-" + generation;
    }

    static PublicKey publicKey(SigningKey key) {
        try {
            return KeyFactory.getInstance(KIND)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.publicKey())));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("Key " + key.generation() + " cannot be read", damaged);
        }
    }

    private static PrivateKey privateKey(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("A key that the safe has given out cannot be read", damaged);
        }
    }
}
