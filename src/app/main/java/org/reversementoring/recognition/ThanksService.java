package org.reversementoring.recognition;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.NoticeWay;
import org.reversementoring.pairing.Notices;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/** Lets partners thank each other. What is said stays between the two unless the one who is thanked shows it. */
public class ThanksService {
    /** So many thanks of one person are shown at most. */
    public static final int MOST = 50;

    private final Thanks thanks;
    private final Notices notices;
    private final Pairings pairings;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public ThanksService(
            Thanks thanks,
            Notices notices,
            Pairings pairings,
            Accounts accounts,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.thanks = thanks;
        this.notices = notices;
        this.pairings = pairings;
        this.accounts = accounts;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** What was said. @param other who said it, or to whom; empty if the account is gone */
    public record Said(Thank thank, Optional<Account> other) {}

    /** The reader's partners in a pairing that has begun, by name; empty unless the reader takes part. */
    public List<Account> partners(Reader reader, int pairingId) {
        return own(reader, pairingId)
                .map(pairing -> reader.inAlphabet(
                        List.copyOf(accounts.byKeys(pairing.others(reader.loggedIn()).stream()
                                        .map(Participant::person)
                                        .toList())
                                .values()),
                        Account::fullName))
                .orElse(List.of());
    }

    private Optional<Pairing> own(Reader reader, int pairingId) {
        return reader.person()
                .flatMap(person -> pairings.byId(pairingId).filter(pairing -> pairing.concerns(person)))
                .filter(pairing -> pairing.state().isLive()
                        || pairing.ending().filter(Ending::cameAbout).isPresent());
    }

    /** For the reader, the latest first. */
    public List<Said> received(Reader reader) {
        return said(thanks.to(reader.loggedIn(), MOST), true);
    }

    /** By the reader, the latest first. */
    public List<Said> given(Reader reader) {
        return said(thanks.from(reader.loggedIn(), MOST), false);
    }

    /** What somebody shows of what they have been thanked for: nothing to somebody who has not logged in. */
    public List<Said> shown(Reader reader, PersonKey person) {
        return reader.person().isEmpty()
                ? List.of()
                : said(thanks.to(person, MOST).stream().filter(Thank::shown).toList(), true);
    }

    private List<Said> said(List<Thank> some, boolean from) {
        Map<PersonKey, Account> people = accounts.byKeys(some.stream()
                .flatMap(thank -> Stream.of(from ? thank.from() : thank.to()))
                .collect(Collectors.toSet()));
        return some.stream()
                .map(thank -> new Said(thank, Optional.ofNullable(people.get(from ? thank.from() : thank.to()))))
                .toList();
    }

    /**
     * @param username of whom to thank; may be left out where there is one partner
     * @throws NotPermitted unless the reader takes part in that pairing
     * @throws Refused if it is nobody of them, or if the text will not do
     */
    public void say(Reader reader, int pairingId, String username, String typed) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        own(reader, pairingId).orElseThrow(NotPermitted::new);
        List<Account> partners = partners(reader, pairingId);
        Form form = new Form();
        Optional<Account> to = partners.stream()
                .filter(partner -> partners.size() == 1 && username.isEmpty()
                        || partner.username().equals(username))
                .findFirst();
        if (to.isEmpty()) {
            form.refuse("to", "recognition.thank.whom");
        }
        String text = form.requiredProse("text", typed, Thank.LONGEST);
        form.orRefuse();
        PersonKey thanked = to.orElseThrow().key();
        Instant now = clock.instant();
        transactions.inOne(() -> {
            int id = thanks.say(pairingId, person, thanked, text, now);
            notices.addAll(
                    List.of(new Notices.Letter(pairingId, id, thanked, EnumSet.allOf(NoticeWay.class))),
                    NoticeKind.THANKED,
                    now);
        });
    }

    /** @throws NotPermitted unless the reader is the one who is thanked */
    public void show(Reader reader, int thankId, boolean shown) {
        change(reader, thankId, true, () -> thanks.show(thankId, shown));
    }

    /** Takes it back for good. @throws NotPermitted unless the reader has said it */
    public void takeBack(Reader reader, int thankId) {
        change(reader, thankId, false, () -> thanks.remove(thankId));
    }

    private void change(Reader reader, int thankId, boolean received, Runnable how) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        thanks.byId(thankId)
                .filter(thank -> person.equals(received ? thank.to() : thank.from()))
                .orElseThrow(NotPermitted::new);
        transactions.inOne(how);
    }
}
