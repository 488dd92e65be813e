package org.reversementoring.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/** Tells participants where their notes are and who can read them. For nobody else is there anything. */
public class NotesService {
    private static final int MOST_NAMED = 20;

    private final NotesHomes homes;
    private final NotesPages pages;
    private final Pairings pairings;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public NotesService(
            NotesHomes homes,
            NotesPages pages,
            Pairings pairings,
            Accounts accounts,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.homes = homes;
        this.pages = pages;
        this.pairings = pairings;
        this.accounts = accounts;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** Empty unless the reader takes part, and before the pairing has begun. */
    public Optional<NotesView> notes(Reader reader, int pairingId) {
        return own(reader, pairingId).flatMap(pairing -> homes.of(pairingId)).map(home -> view(reader, home));
    }

    private NotesView view(Reader reader, NotesHome home) {
        Optional<String> path = homes.pages(home.pairingId()).stream()
                .filter(page -> page.part() == NotesPart.HOME)
                .findFirst()
                .flatMap(page -> pages.path(reader, page.pageId()));
        return new NotesView(home.state(), path, home.problem().filter(problem -> home.state() == NotesState.FAILED));
    }

    /**
     * Has it tried once more, from now on.
     *
     * @throws NotPermitted if the reader does not take part
     * @throws Refused if it is being tried anyway, or has worked
     */
    public void retry(Reader reader, int pairingId) {
        reader.loggedIn();
        readOnlyMode.refuseIfOn();
        own(reader, pairingId).orElseThrow(NotPermitted::new);
        Instant now = clock.instant();
        transactions.inOne(() -> homes.locked(pairingId)
                .filter(home -> home.state() == NotesState.FAILED)
                .ifPresentOrElse(home -> homes.put(home.wanted(now)), () -> {
                    throw Refused.because("", "session.notes.not-failed");
                }));
    }

    /** Empty unless it is a page of a pairing that the reader may read as one of its owners. */
    public Optional<ReadersView> readers(Reader reader, long pageId) {
        return homes.page(pageId).flatMap(page -> own(reader, page.pairingId())
                .filter(pairing -> page.owner().map(reader.loggedIn()::equals).orElse(true))
                .flatMap(pairing -> pages.protection(pageId)
                        .map(protection -> readers(pairing, owners(page, pairing), protection))));
    }

    private static Set<PersonKey> owners(NotesPage page, Pairing pairing) {
        return page.owner().map(Set::of).orElseGet(() -> pairing.participants().stream()
                .map(Participant::person)
                .collect(Collectors.toSet()));
    }

    private ReadersView readers(Pairing pairing, Set<PersonKey> owners, Protection protection) {
        SuperGroup all = pages.superGroup(MOST_NAMED);
        Set<PersonKey> known = new HashSet<>(protection.people());
        known.addAll(owners);
        known.addAll(all.some());
        Map<PersonKey, Account> people = accounts.byKeys(known);
        Set<PersonKey> reading = protection.isOpen() ? owners : protection.people();
        return new ReadersView(
                named(reading.stream().filter(owners::contains).toList(), people),
                named(
                        reading.stream()
                                .filter(person -> !owners.contains(person))
                                .toList(),
                        people),
                protection.groups(),
                protection.isOpen(),
                all.name(),
                named(all.some(), people),
                all.size(),
                pairing.state() == PairingState.CLOSED);
    }

    /** By name; those whose account is gone come last. */
    private static List<Optional<Account>> named(Collection<PersonKey> keys, Map<PersonKey, Account> people) {
        return keys.stream()
                .map(key -> Optional.ofNullable(people.get(key)))
                .sorted(Comparator.comparing(
                        account -> account.map(Account::sortName).orElse("\uFFFF")))
                .toList();
    }

    private Optional<Pairing> own(Reader reader, int pairingId) {
        return reader.person().flatMap(person -> pairings.byId(pairingId).filter(pairing -> pairing.concerns(person)));
    }
}
