package org.reversementoring.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Bookmarks and hides people. Marks belong to the reader who made them: every method tells and changes the reader's own,
 * and nothing tells anybody, whatever they administer, of the marks of somebody else.
 */
public class MarkService {
    /** Of each kind. As many as the directory can leave out of a page without being slowed down. */
    public static final int MOST_MARKS = 200;

    private final Marks marks;
    private final Profiles profiles;
    private final Topics topics;
    private final Accounts accounts;
    private final Partners partners;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;

    public MarkService(
            Marks marks,
            Profiles profiles,
            Topics topics,
            Accounts accounts,
            Partners partners,
            Transactions transactions,
            ReadOnlyMode readOnlyMode) {
        this.marks = marks;
        this.profiles = profiles;
        this.topics = topics;
        this.accounts = accounts;
        this.partners = partners;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
    }

    /** What the reader has marked the person with; empty for readers who have not logged in. */
    public Optional<Mark> of(Reader reader, PersonKey person) {
        return reader.person().map(marks::of).flatMap(own -> Optional.ofNullable(own.get(person)));
    }

    /** The person of a user name, to be named in a message; empty for readers who have not logged in. */
    public Optional<Account> person(Reader reader, String username) {
        return reader.person().flatMap(own -> accounts.byUsername(username));
    }

    /**
     * Everybody whom the reader has marked.
     *
     * @throws NotPermitted if the reader has not logged in
     */
    public MarkedPeople mine(Reader reader) {
        Map<PersonKey, Mark> own = marks.of(reader.loggedIn());
        Map<PersonKey, Account> known = accounts.byKeys(own.keySet());
        List<Account> bookmarked = marked(Mark.BOOKMARKED, own, known);
        Map<PersonKey, Profile> kept =
                profiles.of(bookmarked.stream().map(Account::key).toList());
        List<Topic> byName = reader.inAlphabet(topics.all(), Topic::name);
        return new MarkedPeople(
                bookmarked.stream()
                        .map(account -> view(reader, account, kept, byName))
                        .toList(),
                marked(Mark.HIDDEN, own, known));
    }

    private static List<Account> marked(Mark mark, Map<PersonKey, Mark> own, Map<PersonKey, Account> known) {
        return known.values().stream()
                .filter(account -> own.get(account.key()) == mark)
                .sorted(Comparator.comparing(Account::sortName).thenComparing(Account::username))
                .toList();
    }

    private ProfileView view(Reader reader, Account account, Map<PersonKey, Profile> kept, List<Topic> byName) {
        Profile profile = kept.getOrDefault(account.key(), Profile.empty(account));
        return ProfileView.of(account, profile, byName, Sight.of(reader, profile, partners));
    }

    /**
     * Marks the person of a user name, in the place of the mark they had; the same mark twice changes nothing.
     *
     * @throws NotPermitted if the reader has not logged in
     * @throws Refused if there is no such person, if it is the reader, or if the reader has marked too many people
     */
    public Account put(Reader reader, String username, Mark mark) {
        PersonKey maker = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Account account = named(username);
        if (account.key().equals(maker)) {
            throw Refused.because("", "profile.mark.oneself");
        }
        Map<PersonKey, Mark> own = marks.of(maker);
        if (own.get(account.key()) != mark) {
            long others = own.values().stream().filter(made -> made == mark).count();
            if (others >= MOST_MARKS) {
                throw Refused.because(
                        "",
                        mark == Mark.BOOKMARKED ? "profile.mark.too-many-bookmarked" : "profile.mark.too-many-hidden",
                        MOST_MARKS);
            }
            transactions.inOne(() -> marks.put(maker, account.key(), mark));
        }
        return account;
    }

    /**
     * Takes away whatever mark the person of a user name has.
     *
     * @throws NotPermitted if the reader has not logged in
     * @throws Refused if there is no such person
     */
    public Account remove(Reader reader, String username) {
        PersonKey maker = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Account account = named(username);
        transactions.inOne(() -> marks.remove(maker, account.key()));
        return account;
    }

    private Account named(String username) {
        return Optional.ofNullable(username)
                .filter(name -> !name.isBlank())
                .flatMap(name -> accounts.byUsername(name.strip()))
                .orElseThrow(() -> Refused.because("", "profile.mark.nobody"));
    }
}
