package org.reversementoring.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/** Shows profiles and lets people change their own. */
public class ProfileService {
    /** Of each, offers and wishes. Nobody teaches forty things; a longer list helps nobody who looks for a mentor. */
    public static final int MOST_INTERESTS = 20;

    /** In the place of a topic's number where none has been chosen. */
    public static final int NO_TOPIC = 0;

    /** Not all of them may be shown; more would make a page of one topic slow. */
    private static final int MOST_LEARNERS_ASKED = 100;

    private final Profiles profiles;
    private final Facets facets;
    private final Topics topics;
    private final Accounts accounts;
    private final Programmes programmes;
    private final Partners partners;
    private final Marks marks;
    private final Interventions interventions;
    private final List<Traces> traces;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;

    public ProfileService(
            Profiles profiles,
            Facets facets,
            Topics topics,
            Accounts accounts,
            Programmes programmes,
            Partners partners,
            Marks marks,
            Interventions interventions,
            List<Traces> traces,
            Transactions transactions,
            ReadOnlyMode readOnlyMode) {
        this.profiles = profiles;
        this.facets = facets;
        this.topics = topics;
        this.accounts = accounts;
        this.programmes = programmes;
        this.partners = partners;
        this.marks = marks;
        this.interventions = interventions;
        this.traces = List.copyOf(traces);
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
    }

    /** What the reader may see of a person; empty if there is no such account. */
    public Optional<ProfileView> profile(Reader reader, PersonKey person) {
        return reader.person().isEmpty()
                ? Optional.empty()
                : accounts.byKey(person).map(account -> view(reader, account));
    }

    /** What the reader may see of the person of this user name; empty if there is no such account. */
    public Optional<ProfileView> profile(Reader reader, String username) {
        return reader.person().isEmpty()
                ? Optional.empty()
                : accounts.byUsername(username).map(account -> view(reader, account));
    }

    /** What the reader sees of whose profile, of these as they are kept; nothing of anybody else. */
    public BiPredicate<PersonKey, Field> sight(Reader reader, Map<PersonKey, Profile> kept) {
        Partners own = partners.remembered();
        return (person, field) -> Optional.ofNullable(kept.get(person))
                .filter(profile -> Sight.of(reader, profile, own).shows(field))
                .isPresent();
    }

    /** Some of those who wish for a topic and let the reader see it, in the order of their names. */
    public List<Account> learners(Reader reader, int topicId, int most) {
        if (reader.person().isEmpty()) {
            return List.of();
        }
        Partners own = partners.remembered();
        List<PersonKey> open = profiles.of(profiles.wishing(topicId, MOST_LEARNERS_ASKED)).values().stream()
                .filter(profile -> Sight.of(reader, profile, own).shows(Field.WISHES))
                .map(Profile::person)
                .toList();
        return accounts.byKeys(open).values().stream()
                .sorted(Comparator.comparing(Account::sortName))
                .limit(most)
                .toList();
    }

    /** @throws NotPermitted if the reader has not logged in */
    public MyProfile mine(Reader reader) {
        Account account = accountOf(reader);
        Profile profile = profileOf(account);
        Participation said = profile.participation();
        List<PersonKey> people = Stream.concat(said.preferred().stream(), said.avoided().stream())
                .toList();
        List<Topic> all = reader.inAlphabet(topics.all(), Topic::name);
        Enrolment enrolment = new Enrolment(programmes.all());
        return new MyProfile(
                account,
                profile.version(),
                MyProfile.prefilled(reader, profile),
                byName(profile.offers(), Offer::topicId, all),
                byName(profile.wishes(), Wish::topicId, all),
                accounts.byKeys(people),
                interventions.of(account.key()),
                enrolment.choice(),
                enrolment.closed(said.programmes()),
                all);
    }

    /** In the order of the topics' names, without those whose topic is retired. */
    private static <T> List<T> byName(List<T> interests, Function<T, Integer> topicId, List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> interests.stream().filter(interest -> topicId.apply(interest) == topic.id()))
                .toList();
    }

    /**
     * Changes what the reader says of themselves. Whoever saves for the first time joins; whoever has left comes back.
     *
     * @throws NotPermitted if the reader has not logged in
     * @throws Refused if anything typed will not do, or if the profile has been changed elsewhere meanwhile
     */
    public void change(Reader reader, ProfileChange typed) {
        Account account = accountOf(reader);
        readOnlyMode.refuseIfOn();
        Profile before = profileOf(account);
        if (before.version() != typed.version()) {
            throw Refused.because("", "profile.change.outdated");
        }
        Map<Integer, Category> known = Findable.categories(topics.all());
        Profile after = checked(reader, account, before, typed, known.keySet());
        if (!after.equals(before)) {
            transactions.inOne(() -> {
                profiles.put(List.of(after));
                interventions.end(account.key());
                Recount recount = new Recount(known);
                recount.changed(before, after);
                recount.perform(topics, profiles, facets);
            });
        }
    }

    /**
     * Of how many people something is kept.
     *
     * @throws NotPermitted if the reader does not administer the site
     */
    public int known(Reader reader) {
        reader.administering();
        return profiles.count();
    }

    /** Forgets a person whose account is gone. Not for people: it asks for no reader. */
    public void forget(PersonKey person) {
        transactions.inOne(() -> {
            Recount recount = new Recount(Findable.categories(topics.all()));
            profiles.of(person).ifPresent(profile -> recount.changed(profile, profile.emptied()));
            // Others may have named somebody of whom nothing else is kept.
            profiles.remove(person);
            marks.forget(person);
            interventions.end(person);
            traces.forEach(trace -> trace.forget(person));
            recount.perform(topics, profiles, facets);
        });
    }

    /**
     * Takes somebody out whose account has been deactivated: all that they have said stays, in case they come back. Not
     * for people: it asks for no reader.
     */
    public void takeOut(PersonKey person) {
        transactions.inOne(() -> profiles.of(person)
                .filter(profile -> profile.standing().isShown())
                .ifPresent(before -> {
                    Profile after = before.standing(Standing.LEFT);
                    profiles.put(List.of(after));
                    Recount recount = new Recount(Findable.categories(topics.all()));
                    recount.changed(before, after);
                    recount.perform(topics, profiles, facets);
                }));
    }

    private Profile checked(Reader reader, Account account, Profile before, ProfileChange typed, Set<Integer> known) {
        Form form = new Form();
        Enrolment enrolment = new Enrolment(programmes.all());
        Participation said = new ParticipationReading(form, account, accounts, reader.locale(), enrolment)
                .of(
                        typed.participation(),
                        before.standing().after(typed.step()),
                        before.participation().programmes());
        InterestReading interests = new InterestReading(form, known);
        List<Offer> offers = interests.offers(typed.offers());
        List<Wish> wishes = interests.wishes(typed.wishes());
        form.orRefuse();
        return new Profile(
                before.person(),
                before.version(),
                account.sortName(),
                before.facts(),
                said.beyond(before.facts()),
                withUnseen(offers, before.offers(), offer -> known.contains(offer.topicId())),
                withUnseen(wishes, before.wishes(), wish -> known.contains(wish.topicId())),
                before.taken());
    }

    /** A retired topic is not on the screen, hence not taken away: it may come back. */
    private static <T> List<T> withUnseen(List<T> typed, List<T> before, Predicate<T> seen) {
        return Stream.concat(typed.stream(), before.stream().filter(seen.negate()))
                .toList();
    }

    private Account accountOf(Reader reader) {
        return accounts.byKey(reader.loggedIn()).orElseThrow(NotPermitted::new);
    }

    private Profile profileOf(Account account) {
        return profiles.of(account.key()).orElseGet(() -> Profile.empty(account));
    }

    private ProfileView view(Reader reader, Account account) {
        Profile profile = profileOf(account);
        return ProfileView.of(
                account,
                profile,
                reader.inAlphabet(topics.all(), Topic::name),
                programmes.all(),
                Sight.of(reader, profile, partners));
    }
}
