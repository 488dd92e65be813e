package org.reversementoring.pairing.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.pairing.Agreement;
import org.reversementoring.pairing.Agreements;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Terms;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Uniqueness;

/** Agreements in Active Objects: a row for each, and one for each signature. */
public class ActiveObjectsAgreements implements Agreements {
    private final ActiveObjects activeObjects;

    public ActiveObjectsAgreements(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Agreement> latest(int pairingId) {
        return Stream.of(activeObjects.find(
                        AgreementRow.class,
                        Query.select()
                                .where(AgreementRow.PAIRING_ID + " = ?", pairingId)
                                .order(AgreementRow.AGREEMENT_NUMBER + " DESC")
                                .limit(1)))
                .findFirst()
                .map(row -> agreement(row, signers(row)));
    }

    @Override
    public Map<Integer, Agreement> inForce(Collection<Pairing> pairings) {
        if (pairings.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Pairing> asked = pairings.stream().collect(Collectors.toMap(Pairing::id, Function.identity()));
        Object[] ids = asked.keySet().toArray();
        Map<String, Set<PersonKey>> signers = Stream.of(
                        activeObjects.find(SignatureRow.class, Column.in(SignatureRow.PAIRING_ID, asked.keySet()), ids))
                .collect(Collectors.groupingBy(
                        row -> key(row.getPairingId(), row.getAgreementNumber()),
                        Collectors.mapping(row -> new PersonKey(row.getPersonKey()), Collectors.toSet())));
        Map<Integer, Agreement> inForce = new HashMap<>();
        Stream.of(activeObjects.find(
                        AgreementRow.class,
                        Query.select()
                                .where(Column.in(AgreementRow.PAIRING_ID, asked.keySet()), ids)
                                .order(AgreementRow.AGREEMENT_NUMBER + " DESC")))
                .map(row -> agreement(row, signers.getOrDefault(row.getAgreementKey(), Set.of())))
                .filter(agreement -> agreement.isSignedByAll(asked.get(agreement.pairingId())))
                .forEach(agreement -> inForce.putIfAbsent(agreement.pairingId(), agreement));
        return inForce;
    }

    private static String key(int pairingId, int number) {
        return pairingId + "/" + number;
    }

    private Set<PersonKey> signers(AgreementRow row) {
        return Stream.of(activeObjects.find(
                        SignatureRow.class,
                        SignatureRow.PAIRING_ID + " = ? AND " + SignatureRow.AGREEMENT_NUMBER + " = ?",
                        row.getPairingId(),
                        row.getAgreementNumber()))
                .map(signature -> new PersonKey(signature.getPersonKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Signature> signatures(int pairingId) {
        return Stream.of(activeObjects.find(
                        SignatureRow.class,
                        Query.select()
                                .where(SignatureRow.PAIRING_ID + " = ?", pairingId)
                                .order("ID ASC")))
                .map(row -> new Signature(
                        row.getAgreementNumber(),
                        new PersonKey(row.getPersonKey()),
                        Instant.ofEpochMilli(row.getSignedAt())))
                .toList();
    }

    private static Agreement agreement(AgreementRow row, Set<PersonKey> signers) {
        return new Agreement(
                row.getPairingId(),
                row.getAgreementNumber(),
                new Terms(
                        text(row.getPurpose()),
                        text(row.getFocus()),
                        text(row.getFromMentor()),
                        text(row.getFromMentee()),
                        row.getMonthsLong(),
                        row.getWeeksApart(),
                        text(row.getConfidentiality()),
                        text(row.getOtherwise())),
                new PersonKey(row.getWriterKey()),
                Instant.ofEpochMilli(row.getWrittenAt()),
                signers);
    }

    /** Oracle keeps an empty text as null. */
    private static String text(String kept) {
        return Optional.ofNullable(kept).orElse("");
    }

    @Override
    public void add(int pairingId, int number, Terms terms, PersonKey writer, Instant at) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        AgreementRow.class,
                        new DBParam(AgreementRow.AGREEMENT_KEY, key(pairingId, number)),
                        new DBParam(AgreementRow.PAIRING_ID, pairingId),
                        new DBParam(AgreementRow.AGREEMENT_NUMBER, number),
                        new DBParam(AgreementRow.PURPOSE, terms.purpose()),
                        new DBParam(AgreementRow.FOCUS, terms.focus()),
                        new DBParam(AgreementRow.FROM_MENTOR, terms.fromMentor()),
                        new DBParam(AgreementRow.FROM_MENTEE, terms.fromMentee()),
                        new DBParam(AgreementRow.MONTHS_LONG, terms.months()),
                        new DBParam(AgreementRow.WEEKS_APART, terms.weeks()),
                        new DBParam(AgreementRow.CONFIDENTIALITY, terms.confidentiality()),
                        new DBParam(AgreementRow.OTHERWISE, terms.ifItDoesNotWork()),
                        new DBParam(AgreementRow.WRITER_KEY, writer.value()),
                        new DBParam(AgreementRow.WRITTEN_AT, at.toEpochMilli())),
                Refused.because("", "pairing.agreement.outdated"));
        sign(pairingId, number, writer, at);
    }

    @Override
    public void sign(int pairingId, int number, PersonKey person, Instant at) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        SignatureRow.class,
                        new DBParam(SignatureRow.SIGNATURE_KEY, pairingId + "/" + number + "/" + person.value()),
                        new DBParam(SignatureRow.PAIRING_ID, pairingId),
                        new DBParam(SignatureRow.AGREEMENT_NUMBER, number),
                        new DBParam(SignatureRow.PERSON_KEY, person.value()),
                        new DBParam(SignatureRow.SIGNED_AT, at.toEpochMilli())),
                Refused.because("", "pairing.agreement.signed-already"));
    }
}
