package org.reversementoring.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Takes the names of those who have left the company out of the notes, where the law asks for it. A remaining
 * participant or an administrator of the site asks for it; an administrator learns nothing of what the notes say.
 */
public class LeaverService {
    /** So many names can be given at once, each on a line. */
    public static final int MOST_NAMES = 10;

    public static final int LONGEST_NAMES = 1_000;
    /** Shorter ones would be found in too many words. */
    private static final int SHORTEST_NAME = 3;

    private final NotesHomes homes;
    private final NotesPages pages;
    private final NotesTexts texts;
    private final Pairings pairings;
    private final Accounts accounts;
    private final Profiles profiles;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;

    public LeaverService(
            NotesHomes homes,
            NotesPages pages,
            NotesTexts texts,
            Pairings pairings,
            Accounts accounts,
            Profiles profiles,
            Transactions transactions,
            ReadOnlyMode readOnlyMode) {
        this.homes = homes;
        this.pages = pages;
        this.texts = texts;
        this.pairings = pairings;
        this.accounts = accounts;
        this.profiles = profiles;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
    }

    /** Whether the reader can have names replaced in the notes of a pairing: somebody has left it, and it has notes. */
    public boolean canReplace(Reader reader, int pairingId) {
        return asked(reader, pairingId).isPresent();
    }

    /**
     * Replaces links to those who have left, and names as they are typed, on all pages of the pairing; on all or on none.
     *
     * @param typed a name on each line; none if only links are to be replaced
     * @throws NotPermitted if the reader neither takes part nor administers the site
     * @throws Refused if nobody has left, or if a name is too short or one too many
     */
    public void replace(Reader reader, int pairingId, String typed) {
        PersonKey asking = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Pairing pairing = permitted(reader, pairingId).orElseThrow(NotPermitted::new);
        Set<PersonKey> leavers = leavers(pairing, asking);
        if (leavers.isEmpty() || homes.pages(pairingId).isEmpty()) {
            throw Refused.because("", "session.leaver.nobody");
        }
        NameRemoval removal = new NameRemoval(leavers, names(typed), texts.leaver(pages.language(asking)));
        transactions.inOne(() -> {
            homes.locked(pairingId);
            homes.pages(pairingId).stream()
                    .flatMap(page -> pages.written(page.pageId()).stream())
                    .collect(Collectors.toMap(WrittenPage::id, WrittenPage::storage, (once, again) -> once))
                    .forEach((id, storage) -> {
                        String left = removal.from(storage);
                        if (!left.equals(storage)) {
                            pages.rewrite(id, left, asking);
                        }
                    });
        });
    }

    private static List<String> names(String typed) {
        Form form = new Form();
        List<String> names = form.prose("names", typed, LONGEST_NAMES)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        form.orRefuse();
        if (names.size() > MOST_NAMES) {
            throw Refused.because("names", "session.leaver.names.many", MOST_NAMES);
        }
        names.stream().filter(name -> name.length() < SHORTEST_NAME).findFirst().ifPresent(name -> {
            throw Refused.because("names", "session.leaver.names.short", SHORTEST_NAME);
        });
        return names;
    }

    private Optional<Pairing> asked(Reader reader, int pairingId) {
        return permitted(reader, pairingId)
                .filter(pairing -> !homes.pages(pairingId).isEmpty())
                .filter(pairing -> !leavers(pairing, reader.loggedIn()).isEmpty());
    }

    private Optional<Pairing> permitted(Reader reader, int pairingId) {
        return reader.person().flatMap(person -> pairings.byId(pairingId)
                .filter(pairing -> pairing.concerns(person) || reader.administrator()));
    }

    /** Those without an account, and those who have left the programmes, as one whose account is deactivated has. */
    private Set<PersonKey> leavers(Pairing pairing, PersonKey asking) {
        List<PersonKey> people =
                pairing.participants().stream().map(Participant::person).toList();
        Set<PersonKey> here = accounts.byKeys(people).keySet();
        Set<PersonKey> left = profiles.left(people);
        return people.stream()
                .filter(person -> !person.equals(asking))
                .filter(person -> !here.contains(person) || left.contains(person))
                .collect(Collectors.toSet());
    }
}
