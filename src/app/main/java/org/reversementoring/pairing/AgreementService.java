package org.reversementoring.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/** Lets partners say how they work together. It is theirs: coordinators do not see it. */
public class AgreementService {
    private final Agreements agreements;
    private final Pairings pairings;
    private final Notices notices;
    private final List<Aftercare> aftercare;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public AgreementService(
            Agreements agreements,
            Pairings pairings,
            Notices notices,
            List<Aftercare> aftercare,
            Accounts accounts,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.agreements = agreements;
        this.pairings = pairings;
        this.notices = notices;
        this.aftercare = List.copyOf(aftercare);
        this.accounts = accounts;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** Empty unless the reader takes part, and before the pairing has begun. */
    public Optional<AgreementView> agreement(Reader reader, int pairingId) {
        return own(reader, pairingId)
                .filter(pairing -> !pairing.state().isOpen())
                .map(pairing -> view(reader, pairing));
    }

    private AgreementView view(Reader reader, Pairing pairing) {
        Optional<Agreement> latest = agreements.latest(pairing.id());
        boolean live = pairing.state().isLive();
        return new AgreementView(
                latest.map(Agreement::number).orElse(0),
                latest.map(Agreement::terms),
                latest.map(Agreement::signers).map(this::byName).orElse(List.of()),
                live
                        && latest.filter(agreement -> !agreement.isSignedBy(reader.loggedIn()))
                                .isPresent(),
                latest.filter(agreement -> agreement.isSignedByAll(pairing)).isPresent(),
                live);
    }

    /** Who has written and signed what, the first one first; nothing unless the reader takes part. */
    public List<AgreementView.Event> history(Reader reader, int pairingId) {
        if (own(reader, pairingId).isEmpty()) {
            return List.of();
        }
        List<Agreements.Signature> signatures = agreements.signatures(pairingId);
        Map<PersonKey, Account> people = accounts.byKeys(
                signatures.stream().map(Agreements.Signature::person).collect(Collectors.toSet()));
        Set<Integer> written = new HashSet<>();
        return signatures.stream()
                .map(one -> new AgreementView.Event(
                        one.number(),
                        written.add(one.number()),
                        Optional.ofNullable(people.get(one.person())),
                        one.at()))
                .toList();
    }

    private List<Account> byName(Set<PersonKey> people) {
        return accounts.byKeys(people).values().stream()
                .sorted(Comparator.comparing(Account::sortName))
                .toList();
    }

    /**
     * Writes an agreement in the reader's name, who signs it by that.
     *
     * @param number the number of the agreement that was on the screen; 0 for none
     * @throws NotPermitted if the reader does not take part
     * @throws Refused if anything typed will not do, or if the partner has written one meanwhile
     */
    public void write(Reader reader, int pairingId, int number, NewTerms typed) {
        Pairing pairing = live(reader, pairingId);
        Terms terms = checked(typed);
        if (agreements.latest(pairingId).map(Agreement::number).orElse(0) != number) {
            throw Refused.because("", "pairing.agreement.outdated");
        }
        PersonKey writer = reader.loggedIn();
        Instant now = clock.instant();
        transactions.inOne(() -> {
            agreements.add(pairing.id(), number + 1, terms, writer, now);
            pairing.others(writer).forEach(other -> notices.add(pairing.id(), NoticeKind.TO_SIGN, other.person(), now));
        });
    }

    /**
     * Signs an agreement. With the last signature, the pairing lasts as long as agreed, unless they say good-bye already.
     *
     * @param number of the agreement that was read
     * @throws NotPermitted if the reader does not take part
     * @throws Refused if it is signed already, or if the partner has written another one meanwhile
     */
    public void sign(Reader reader, int pairingId, int number) {
        Pairing pairing = live(reader, pairingId);
        if (agreements.latest(pairingId).map(Agreement::number).orElse(0) != number) {
            throw Refused.because("", "pairing.agreement.outdated");
        }
        transactions.inOne(() -> {
            agreements.sign(pairingId, number, reader.loggedIn(), clock.instant());
            agreements
                    .latest(pairingId)
                    .filter(agreement -> agreement.number() == number && agreement.isSignedByAll(pairing))
                    .ifPresent(agreement -> {
                        if (pairing.state() != PairingState.CLOSING) {
                            pairings.lasts(
                                    pairingId, end(pairingId, agreement.terms().months()));
                        }
                        aftercare.forEach(one -> one.agreed(pairingId));
                    });
        });
    }

    /** Counted from the day on which the pairing began. */
    private Instant end(int pairingId, int months) {
        Instant begun = pairings.transitions(pairingId).stream()
                .filter(transition -> transition.step().begins())
                .findFirst()
                .map(Transition::at)
                .orElseGet(clock::instant);
        return LastDay.after(begun, Period.ofMonths(months)).end();
    }

    private Terms checked(NewTerms typed) {
        Form form = new Form();
        String purpose = form.prose("purpose", typed.purpose(), Terms.LONGEST);
        if (purpose.isEmpty()) {
            form.refuse("purpose", "form.field.required");
        }
        Terms terms = new Terms(
                purpose,
                form.prose("focus", typed.focus(), Terms.LONGEST),
                form.prose("fromMentor", typed.fromMentor(), Terms.LONGEST),
                form.prose("fromMentee", typed.fromMentee(), Terms.LONGEST),
                chosen(form, "months", typed.months(), Terms.MONTHS),
                chosen(form, "weeks", typed.weeks(), Terms.WEEKS),
                form.prose("confidentiality", typed.confidentiality(), Terms.LONGEST),
                form.prose("ifItDoesNotWork", typed.ifItDoesNotWork(), Terms.LONGEST));
        form.orRefuse();
        return terms;
    }

    private static int chosen(Form form, String field, String typed, List<Integer> choices) {
        Optional<Integer> choice = choices.stream()
                .filter(known -> Integer.toString(known).equals(typed))
                .findFirst();
        if (choice.isEmpty()) {
            form.refuse(field, "form.field.required");
        }
        return choice.orElse(0);
    }

    private Pairing live(Reader reader, int pairingId) {
        reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Pairing pairing = own(reader, pairingId).orElseThrow(NotPermitted::new);
        if (!pairing.state().isLive()) {
            throw Refused.because("", "pairing.step.not-now");
        }
        return pairing;
    }

    private Optional<Pairing> own(Reader reader, int pairingId) {
        return reader.person().flatMap(person -> pairings.byId(pairingId).filter(pairing -> pairing.concerns(person)));
    }
}
