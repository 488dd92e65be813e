package org.reversementoring.feedback;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.reversementoring.pairing.Lines;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.pairing.Suitability;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.NameBook;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Coordinators;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Keeps the list of people to whom anybody in a programme's pairings can turn, and finds for each pairing one of them who
 * stands outside the lines of reporting of all its participants. Who that is follows from the list and the organisation's
 * facts whenever it is asked for and is written down nowhere: if somebody leaves the list, or a manager changes, the next
 * one is there at once, and all other pairings keep theirs.
 */
public class NeutralContactService {
    /** Of one programme. */
    public static final int MOST = 50;

    private static final int AT_ONCE = 500;

    private final NeutralContacts contacts;
    private final Pairings pairings;
    private final Suitability suitability;
    private final Accounts accounts;
    private final NameBook names;
    private final Coordinators coordinators;
    private final Programmes programmes;
    private final Mail mail;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public NeutralContactService(
            NeutralContacts contacts,
            Pairings pairings,
            Suitability suitability,
            Accounts accounts,
            NameBook names,
            Coordinators coordinators,
            Programmes programmes,
            Mail mail,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.contacts = contacts;
        this.pairings = pairings;
        this.suitability = suitability;
        this.accounts = accounts;
        this.names = names;
        this.coordinators = coordinators;
        this.programmes = programmes;
        this.mail = mail;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /**
     * The contact of a pairing that has begun. Empty unless the reader takes part: who it is, is nobody else's business.
     */
    public Optional<NeutralContact> contact(Reader reader, int pairingId) {
        return own(reader, pairingId).map(pairing -> {
            Optional<Account> account = Optional.ofNullable(
                            suggested(List.of(pairing)).get(pairing.id()))
                    .flatMap(accounts::byKey);
            boolean letters = mail.isReady();
            return new NeutralContact(
                    pairing.id(),
                    account,
                    account.isPresent() || lists(pairing.programmeId()),
                    letters,
                    letters ? Optional.empty() : account.map(Account::key).flatMap(mail::address));
        });
    }

    private Optional<Pairing> own(Reader reader, int pairingId) {
        return reader.person()
                .flatMap(person -> pairings.byId(pairingId).filter(pairing -> pairing.concerns(person)))
                .filter(NeutralContactService::hasBegun);
    }

    private static boolean hasBegun(Pairing pairing) {
        return pairing.state().isLive()
                || pairing.ending().filter(how -> how.cameAbout()).isPresent();
    }

    /**
     * By the number of the pairing who is its contact; nothing for those for whom there is nobody. A handful of statements
     * for 500 pairings, besides those for the lines of reporting.
     */
    Map<Integer, PersonKey> suggested(Collection<Pairing> some) {
        Map<Integer, List<PersonKey>> lists =
                contacts.of(some.stream().map(Pairing::programmeId).collect(Collectors.toSet()));
        Set<PersonKey> present = accounts.byKeys(
                        lists.values().stream().flatMap(List::stream).collect(Collectors.toSet()))
                .keySet();
        Set<PersonKey> willing =
                present.stream().filter(person -> !coordinators.include(person)).collect(Collectors.toSet());
        if (willing.isEmpty()) {
            return Map.of();
        }
        Set<PersonKey> people = new HashSet<>();
        some.forEach(pairing -> pairing.participants().forEach(one -> people.add(one.person())));
        Lines lines = suitability.lines(willing, people);
        Map<Integer, PersonKey> suggested = new HashMap<>();
        for (Pairing pairing : some) {
            lists.getOrDefault(pairing.programmeId(), List.of()).stream()
                    .filter(willing::contains)
                    .filter(person -> isOutside(lines, person, pairing))
                    .max(Comparator.comparing(person -> lot(pairing, person)))
                    .ifPresent(person -> suggested.put(pairing.id(), person));
        }
        return suggested;
    }

    private static boolean isOutside(Lines lines, PersonKey candidate, Pairing pairing) {
        return pairing.participants().stream()
                .map(Participant::person)
                .allMatch(person -> lines.isOutside(candidate, person));
    }

    /** Spreads the pairings over the list, so that each keeps its contact whoever else comes or goes. */
    private static long lot(Pairing pairing, PersonKey person) {
        return new SplittableRandom(
                        ((long) pairing.id() << Integer.SIZE) + person.value().hashCode())
                .nextLong();
    }

    /** Somebody on a list. @param account empty if it is gone @param coordinates so that nobody is led to them */
    public record Line(PersonKey person, Optional<Account> account, boolean coordinates, boolean reachable) {
        public boolean canBeSuggested() {
            return account.isPresent() && !coordinates;
        }
    }

    /**
     * The list of a programme, whoever was named first coming first.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public List<Line> list(Reader reader, int programmeId) {
        reader.coordinating();
        List<PersonKey> named = listed(programmeId);
        Map<PersonKey, Account> known = accounts.byKeys(named);
        return named.stream()
                .map(person -> new Line(
                        person,
                        Optional.ofNullable(known.get(person)),
                        coordinators.include(person),
                        mail.address(person).isPresent()))
                .toList();
    }

    /**
     * How many live pairings of a programme have no contact.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public int without(Reader reader, int programmeId) {
        reader.coordinating();
        int without = 0;
        List<Pairing> some = pairings.notClosedBefore(programmeId, Integer.MAX_VALUE, AT_ONCE);
        while (!some.isEmpty()) {
            List<Pairing> live =
                    some.stream().filter(pairing -> pairing.state().isLive()).toList();
            without += live.size() - suggested(live).size();
            some = pairings.notClosedBefore(
                    programmeId, some.get(some.size() - 1).id(), AT_ONCE);
        }
        return without;
    }

    /** Whether anybody on the list of a programme could be suggested to some pairing. */
    boolean lists(int programmeId) {
        return accounts.byKeys(listed(programmeId)).keySet().stream().anyMatch(person -> !coordinators.include(person));
    }

    private List<PersonKey> listed(int programmeId) {
        return contacts.of(Set.of(programmeId)).getOrDefault(programmeId, List.of());
    }

    /**
     * Puts somebody on the list who is willing.
     *
     * @param typed a user name or a full name
     * @throws NotPermitted if the reader does not coordinate
     * @throws Refused if there is nobody of that name, if they are on the list, or if they coordinate
     */
    public void name(Reader reader, int programmeId, String typed) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        programmes.byId(programmeId).orElseThrow(NotPermitted::new);
        Form form = new Form();
        Optional<PersonKey> found = names.meant(form, "person", typed).map(Account::key);
        if (found.filter(coordinators::include).isPresent()) {
            form.refuse("person", "feedback.contacts.coordinates");
        }
        form.orRefuse();
        PersonKey person = found.orElseThrow();
        List<PersonKey> named = listed(programmeId);
        if (named.contains(person)) {
            throw Refused.because("person", "feedback.contacts.already");
        }
        if (named.size() >= MOST) {
            throw Refused.because("", "feedback.contacts.too-many", MOST);
        }
        transactions.inOne(() -> {
            contacts.name(programmeId, person);
            history.add(
                    clock.instant(),
                    coordinator,
                    Matter.person(person),
                    Change.Act.CONTACT_NAMED,
                    Difference.about(""));
        });
    }

    /**
     * Takes somebody off the list. Nothing happens where they are not on it any more.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public void relieve(Reader reader, int programmeId, PersonKey person) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        takeOff(programmeId, person, coordinator);
    }

    private void takeOff(int programmeId, PersonKey person, PersonKey by) {
        transactions.inOne(() -> {
            if (contacts.relieve(programmeId, person)) {
                history.add(
                        clock.instant(), by, Matter.person(person), Change.Act.CONTACT_RELIEVED, Difference.about(""));
            }
        });
    }

    /** The programmes in which the reader is a neutral contact, the oldest first. */
    public List<Programme> duties(Reader reader) {
        List<Integer> own = reader.person().map(contacts::programmes).orElse(List.of());
        return programmes.all().stream()
                .filter(programme -> own.contains(programme.id()))
                .toList();
    }

    /** Takes the reader off the list of a programme. */
    public void stepDown(Reader reader, int programmeId) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        takeOff(programmeId, person, person);
    }

    /** Whose account is deactivated can no longer be turned to. Not for people: it asks for no reader. */
    public void left(PersonKey person) {
        transactions.inOne(() -> contacts.forget(person));
    }
}
