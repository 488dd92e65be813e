package org.reversementoring.credential.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.reversementoring.credential.Issued;
import org.reversementoring.credential.IssuedCredentials;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Uniqueness;

/** Credentials in Active Objects: a row for each, for ever, so that its bit is never given to another. */
public class ActiveObjectsIssuedCredentials implements IssuedCredentials {
    private static final String COUNTING = " AND " + CredentialRow.REVOKED_AT + " IS NULL";

    private final ActiveObjects activeObjects;

    public ActiveObjectsIssuedCredentials(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Issued> byId(UUID id) {
        return rows(CredentialRow.CREDENTIAL_UUID + " = ?", id.toString())
                .map(ActiveObjectsIssuedCredentials::issued)
                .findFirst();
    }

    @Override
    public Optional<Issued> ofAward(int awardId) {
        return rows(CredentialRow.AWARD_ID + " = ?" + COUNTING, awardId)
                .map(ActiveObjectsIssuedCredentials::issued)
                .findFirst();
    }

    @Override
    public int count() {
        return activeObjects.count(CredentialRow.class);
    }

    @Override
    public boolean hasStatusIndex(int statusIndex) {
        return activeObjects.count(CredentialRow.class, CredentialRow.STATUS_INDEX + " = ?", statusIndex) > 0;
    }

    @Override
    public Issued add(UUID id, int awardId, PersonKey holder, int statusIndex, Instant now) {
        return issued(Uniqueness.insert(
                () -> activeObjects.create(
                        CredentialRow.class,
                        new DBParam(CredentialRow.CREDENTIAL_UUID, id.toString()),
                        new DBParam(CredentialRow.AWARD_ID, awardId),
                        new DBParam(CredentialRow.PERSON_KEY, holder.value()),
                        new DBParam(CredentialRow.STATUS_INDEX, statusIndex),
                        new DBParam(CredentialRow.ISSUED_AT, now.toEpochMilli())),
                Refused.because("", "credential.issue.again")));
    }

    @Override
    public void revoked(int awardId, Instant at) {
        rows(CredentialRow.AWARD_ID + " = ?" + COUNTING, awardId).forEach(row -> {
            row.setRevokedAt(at.toEpochMilli());
            row.save();
        });
    }

    @Override
    public BitSet revokedIn(int list) {
        BitSet bits = new BitSet();
        int first = list * Issued.BITS_IN_A_LIST;
        Stream.of(activeObjects.find(
                        CredentialRow.class,
                        CredentialRow.REVOKED_AT + " IS NOT NULL AND " + CredentialRow.STATUS_INDEX + " >= ? AND "
                                + CredentialRow.STATUS_INDEX + " < ?",
                        first,
                        first + Issued.BITS_IN_A_LIST))
                .forEach(row -> bits.set(row.getStatusIndex() - first));
        return bits;
    }

    @Override
    public void forget(PersonKey person) {
        rows(CredentialRow.PERSON_KEY + " = ?", person.value()).forEach(row -> {
            row.setPersonKey(null);
            row.setAwardId(null);
            row.save();
        });
    }

    private Stream<CredentialRow> rows(String criteria, Object value) {
        return Stream.of(activeObjects.find(CredentialRow.class, criteria, value));
    }

    private static Issued issued(CredentialRow row) {
        return new Issued(
                UUID.fromString(row.getCredentialUuid()),
                row.getAwardId() == null ? OptionalInt.empty() : OptionalInt.of(row.getAwardId()),
                Optional.ofNullable(row.getPersonKey()).map(PersonKey::new),
                row.getStatusIndex(),
                Instant.ofEpochMilli(row.getIssuedAt()),
                Optional.ofNullable(row.getRevokedAt()).map(Instant::ofEpochMilli));
    }
}
