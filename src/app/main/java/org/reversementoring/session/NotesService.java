package org.reversementoring.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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

    /**
     * Where a page of a pairing is below the site's base address; of those that each has for themselves the reader's own.
     * Empty unless the reader takes part, and as long as it is not there.
     */
    public Optional<String> path(Reader reader, int pairingId, NotesPart part) {
        return own(reader, pairingId).flatMap(pairing -> pathOf(reader, pairingId, part));
    }

    private Optional<String> pathOf(Reader reader, int pairingId, NotesPart part) {
        return homes.pages(pairingId).stream()
                .filter(page -> page.part() == part)
                .filter(page -> page.owner().isEmpty() || page.owner().equals(reader.person()))
                .findFirst()
                .flatMap(page -> pages.path(reader, page.pageId()));
    }

    private NotesView view(Reader reader, NotesHome home) {
        Optional<String> path = pathOf(reader, home.pairingId(), NotesPart.HOME);
        return new NotesView(home.state(), path, home.problem().filter(problem -> home.state() == NotesState.FAILED));
    }

    /** For a coordinator: why the pages of a pairing could not be made; empty for everybody else and unless it is so. */
    public Optional<NotesProblem> trouble(Reader reader, int pairingId) {
        return reader.coordinator()
                ? homes.of(pairingId)
                        .filter(home -> home.state() == NotesState.FAILED)
                        .flatMap(NotesHome::problem)
                : Optional.empty();
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

    /** The pairing among whose pages this one stands; empty unless the reader takes part in it. */
    public OptionalInt pairingOf(Reader reader, long pageId) {
        return notesPage(pageId).map(NotesPage::pairingId).stream()
                .filter(pairingId -> own(reader, pairingId).isPresent())
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Empty unless it is a page of a pairing that the reader may read as one of its owners, or stands below one. */
    public Optional<ReadersView> readers(Reader reader, long pageId) {
        return notesPage(pageId).flatMap(page -> own(reader, page.pairingId())
                .filter(pairing -> page.owner().map(reader.loggedIn()::equals).orElse(true))
                .flatMap(pairing -> pages.protection(pageId).flatMap(protection -> pages.access(pageId)
                        .map(access -> readers(pairing, owners(page, pairing), protection, access)))));
    }

    /** The page itself or the nearest one above it that the app has made for a pairing. */
    private Optional<NotesPage> notesPage(long pageId) {
        return pages.line(pageId).stream()
                .flatMap(id -> homes.page(id).stream())
                .findFirst();
    }

    /**
     * Where the pages of the reader's pairings are, for one that the reader has made by hand and is nobody's notes: it is
     * not behind the restrictions of theirs.
     *
     * @return paths below the site's base address; empty for a page of notes, whosesoever, for one of somebody else, and
     *     for who has no notes
     */
    public List<String> elsewhere(Reader reader, long pageId) {
        if (notesPage(pageId).isPresent() || !pages.isOwn(reader, pageId)) {
            return List.of();
        }
        return reader.person().map(person -> pairings.of(person, MOST_NAMED)).orElse(List.of()).stream()
                .filter(pairing -> pairing.state().isLive())
                .flatMap(pairing -> notes(reader, pairing.id()).stream())
                .flatMap(view -> view.path().stream())
                .toList();
    }

    /**
     * Who else can read the pages that a pairing shares, and the reader's own.
     *
     * @return empty unless the reader takes part, and before there are pages
     */
    public Optional<Outsiders> outsiders(Reader reader, int pairingId) {
        return own(reader, pairingId)
                .filter(pairing -> !homes.pages(pairingId).isEmpty())
                .map(pairing -> outsiders(pairing, pagesOf(reader, pairingId)));
    }

    private Outsiders outsiders(Pairing pairing, List<NotesPage> some) {
        Set<PersonKey> people = new HashSet<>();
        Set<String> groups = new TreeSet<>();
        boolean open = false;
        for (NotesPage page : some) {
            Optional<Protection> protection = pages.protection(page.pageId());
            protection.ifPresent(known -> {
                known.people().stream()
                        .filter(person -> !owners(page, pairing).contains(person))
                        .forEach(people::add);
                groups.addAll(known.groups());
            });
            open |= protection.filter(Protection::open).isPresent();
        }
        return new Outsiders(named(people, accounts.byKeys(people)), List.copyOf(groups), open);
    }

    /** Without what is somebody else's alone. */
    private List<NotesPage> pagesOf(Reader reader, int pairingId) {
        return homes.pages(pairingId).stream()
                .filter(page -> page.owner().isEmpty() || page.owner().equals(reader.person()))
                .toList();
    }

    /**
     * Keeps all out of these pages whom somebody has let in, also when the pairing is over and nobody in it can do so by
     * hand any more.
     *
     * @throws NotPermitted if the reader does not take part
     * @throws Refused if it does not work, in which case all is as it was
     */
    public void shutOut(Reader reader, int pairingId) {
        reader.loggedIn();
        readOnlyMode.refuseIfOn();
        own(reader, pairingId).orElseThrow(NotPermitted::new);
        try {
            transactions.inOne(() -> {
                // Nobody archives them, or lets others follow those who have left a group, at the same time.
                homes.locked(pairingId);
                Pairing pairing = pairings.byId(pairingId).orElseThrow();
                Set<PersonKey> here = accounts.byKeys(pairing.participants().stream()
                                .map(Participant::person)
                                .toList())
                        .keySet();
                pagesOf(reader, pairingId)
                        .forEach(page -> pages.shutOut(
                                page.pageId(),
                                page.owner().map(Set::of).orElse(here),
                                pairing.state() == PairingState.CLOSED));
            });
        } catch (NotesPages.NotMade failure) {
            throw Refused.because("", "session.outsiders.failed");
        }
    }

    private static Set<PersonKey> owners(NotesPage page, Pairing pairing) {
        return page.owner().map(Set::of).orElseGet(() -> pairing.participants().stream()
                .map(Participant::person)
                .collect(Collectors.toSet()));
    }

    private ReadersView readers(Pairing pairing, Set<PersonKey> owners, Protection protection, SpaceAccess access) {
        SuperGroup all = pages.superGroup(MOST_NAMED);
        Set<PersonKey> known = new HashSet<>(protection.people());
        known.addAll(owners);
        known.addAll(access.keepers());
        Set<PersonKey> viewers = strangers(pairing, access);
        known.addAll(viewers);
        known.addAll(all.some());
        Map<PersonKey, Account> people = accounts.byKeys(known);
        Set<PersonKey> reading = protection.open() ? owners : protection.people();
        return new ReadersView(
                pairing.id(),
                named(reading.stream().filter(owners::contains).toList(), people),
                named(
                        reading.stream()
                                .filter(person -> !owners.contains(person))
                                .toList(),
                        people),
                protection.groups(),
                protection.open(),
                access.viewingGroups(),
                named(viewers, people),
                access.anonymous(),
                named(access.keepers(), people),
                access.keepingGroups(),
                all.name(),
                named(all.some(), people),
                all.size(),
                pairing.state() == PairingState.CLOSED);
    }

    /** In a space for many pairs there are none: who the others are is nobody's business. */
    private Set<PersonKey> strangers(Pairing pairing, SpaceAccess access) {
        boolean shared = homes.space(pairing.programmeId()).equals(Optional.of(access.spaceKey()));
        return access.viewers().stream()
                .filter(person -> !shared && !pairing.concerns(person))
                .collect(Collectors.toSet());
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
