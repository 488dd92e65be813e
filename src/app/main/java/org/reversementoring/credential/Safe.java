package org.reversementoring.credential;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.reversementoring.programme.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks what must not stand legible in the database (AES-256 in Galois/Counter Mode). Its own secret is a file in the home
 * that the nodes share: whoever has no more than a copy of the database cannot sign anything.
 */
public class Safe {
    private static final Logger LOG = LoggerFactory.getLogger(Safe.class);

    private static final String FOLDER = "reverse-mentoring";
    private static final String FILE = "badge-keys.secret";
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9+/]{43}=");

    private final SharedHome home;
    private final SecureRandom chance;

    public Safe(SharedHome home, SecureRandom chance) {
        this.home = home;
        this.chance = chance;
    }

    /**
     * Makes the secret if there is none.
     *
     * @param label what it is about; it opens with the same label only
     * @throws Refused if the secret can neither be read nor made
     */
    String lock(byte[] content, String label) {
        byte[] nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        byte[] locked;
        try {
            locked = cipher(Cipher.ENCRYPT_MODE, secretOrNew(), nonce, label).doFinal(content);
        } catch (IOException failure) {
            LOG.warn("The secret of the badge keys can neither be read nor written", failure);
            throw Refused.because("", "credential.safe.unusable");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES", impossible);
        }
        byte[] both = Arrays.copyOf(nonce, nonce.length + locked.length);
        System.arraycopy(locked, 0, both, nonce.length, locked.length);
        return Base64.getEncoder().encodeToString(both);
    }

    /** @return empty if it was locked by another secret, with another label, or has been changed */
    Optional<byte[]> open(String locked, String label) {
        try {
            Optional<byte[]> secret = secret();
            if (secret.isEmpty()) {
                return Optional.empty();
            }
            byte[] both = Base64.getDecoder().decode(locked);
            byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, secret.get(), nonce, label)
                    .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException failure) {
            LOG.warn("A badge key cannot be opened with the secret of this site: {}", failure.toString());
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] secret, byte[] nonce, String label) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] secretOrNew() throws IOException {
        Optional<byte[]> known = secret();
        if (known.isPresent()) {
            return known.get();
        }
        Path file = file().orElseThrow(() -> new IOException("The site has no shared home"));
        byte[] fresh = new byte[SECRET_BYTES];
        chance.nextBytes(fresh);
        Files.createDirectories(file.getParent());
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forItsOwnerAlone(file))) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(fresh)));
            return fresh;
        } catch (FileAlreadyExistsException another) {
            return secret().orElseThrow(() -> another);
        }
    }

    private static FileAttribute<?>[] forItsOwnerAlone(Path file) throws IOException {
        boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Empty without a file. */
    private Optional<byte[]> secret() throws IOException {
        Optional<Path> file = file();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file.get(), StandardCharsets.US_ASCII);
            if (!SECRET.matcher(text).matches()) {
                throw new IOException("Not a secret, or not written to its end: " + FILE);
            }
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private Optional<Path> file() {
        return home.directory().map(path -> path.resolve(FOLDER).resolve(FILE));
    }
}
