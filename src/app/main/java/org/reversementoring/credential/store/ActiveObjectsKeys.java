package org.reversementoring.credential.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.credential.Keys;
import org.reversementoring.credential.SigningKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Uniqueness;

/** Keys in Active Objects. There are a handful in all the years of a site. */
public class ActiveObjectsKeys implements Keys {
    private final ActiveObjects activeObjects;

    public ActiveObjectsKeys(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<SigningKey> all() {
        return Stream.of(activeObjects.find(
                        SigningKeyRow.class, Query.select().order(SigningKeyRow.KEY_GENERATION + " DESC")))
                .map(ActiveObjectsKeys::key)
                .toList();
    }

    @Override
    public Optional<SigningKey> byThumbprint(String thumbprint) {
        return rows(SigningKeyRow.THUMBPRINT + " = ?", thumbprint)
                .map(ActiveObjectsKeys::key)
                .findFirst();
    }

    @Override
    public SigningKey add(int generation, String thumbprint, String publicKey, String lockedPrivateKey, Instant now) {
        SigningKeyRow added = Uniqueness.insert(
                () -> activeObjects.create(
                        SigningKeyRow.class,
                        new DBParam(SigningKeyRow.KEY_GENERATION, generation),
                        new DBParam(SigningKeyRow.THUMBPRINT, thumbprint),
                        new DBParam(SigningKeyRow.PUBLIC_PART, publicKey),
                        new DBParam(SigningKeyRow.LOCKED_PART, lockedPrivateKey),
                        new DBParam(SigningKeyRow.MADE_AT, now.toEpochMilli())),
                Refused.because("", "credential.keys.outdated"));
        rows(SigningKeyRow.KEY_GENERATION + " < ?", generation)
                .filter(row -> row.getRetiredAt() == null)
                .forEach(row -> {
                    row.setRetiredAt(now.toEpochMilli());
                    row.setLockedPart(null);
                    row.save();
                });
        return key(added);
    }

    @Override
    public boolean revoke(int generation, Instant now) {
        List<SigningKeyRow> counting = rows(SigningKeyRow.KEY_GENERATION + " = ?", generation)
                .filter(row -> row.getRevokedAt() == null)
                .toList();
        counting.forEach(row -> {
            row.setRevokedAt(now.toEpochMilli());
            row.setLockedPart(null);
            row.save();
        });
        return !counting.isEmpty();
    }

    private Stream<SigningKeyRow> rows(String criteria, Object value) {
        return Stream.of(activeObjects.find(SigningKeyRow.class, criteria, value));
    }

    private static SigningKey key(SigningKeyRow row) {
        return new SigningKey(
                row.getKeyGeneration(),
                row.getThumbprint(),
                row.getPublicPart(),
                Optional.ofNullable(row.getLockedPart()),
                Instant.ofEpochMilli(row.getMadeAt()),
                Optional.ofNullable(row.getRetiredAt()).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getRevokedAt()).map(Instant::ofEpochMilli));
    }
}
