package org.reversementoring.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Looks after the people of the programme. All of it is for coordinators: every method throws {@link NotPermitted} for
 * anybody else. That somebody takes part is no secret to coordinators; what people say is shown to them as {@link Sight}
 * decides. Whatever is done stands in the history, without a word of what people have said, and is told to the person.
 */
public class PeopleService {
    public static final int PAGE_SIZE = 50;
    private static final int MOST_DEPARTMENTS = 200;

    private final Roll roll;
    private final Profiles profiles;
    private final Interventions interventions;
    private final Facets facets;
    private final Topics topics;
    private final Accounts accounts;
    private final Partners partners;
    private final ProfileService profileService;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public PeopleService(
            Roll roll,
            Profiles profiles,
            Interventions interventions,
            Facets facets,
            Topics topics,
            Accounts accounts,
            Partners partners,
            ProfileService profileService,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.roll = roll;
        this.profiles = profiles;
        this.interventions = interventions;
        this.facets = facets;
        this.topics = topics;
        this.accounts = accounts;
        this.partners = partners;
        this.profileService = profileService;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** A page of everybody of whom something is kept, however they take part, by name. */
    public RollPage page(Reader reader, RollQuery query) {
        reader.coordinating();
        List<Roll.Line> lines = roll.lines(query, PAGE_SIZE + 1);
        List<Roll.Line> shown = lines.subList(0, Math.min(lines.size(), PAGE_SIZE));
        List<PersonKey> people = shown.stream().map(Roll.Line::person).toList();
        Map<PersonKey, Account> known = accounts.byKeys(people);
        Map<PersonKey, Profile> kept = profiles.of(people);
        List<RollPage.Entry> entries = people.stream()
                .filter(kept::containsKey)
                .map(person -> entry(reader, kept.get(person), Optional.ofNullable(known.get(person))))
                .toList();
        Optional<Cursor> next = lines.size() > shown.size()
                ? Optional.of(shown.get(shown.size() - 1).place())
                : Optional.empty();
        return new RollPage(entries, next, reader.inAlphabet(roll.departments(MOST_DEPARTMENTS), Function.identity()));
    }

    private RollPage.Entry entry(Reader reader, Profile profile, Optional<Account> account) {
        Sight sight = Sight.of(reader, profile, partners);
        return new RollPage.Entry(
                profile.person(),
                account,
                profile.standing(),
                sight.of(Field.ROLE, Optional.of(profile.participation().role()), Optional.empty()),
                sight.of(Field.DEPARTMENT, profile.facts().department(), ""));
    }

    /** Somebody who has an account, or had one and is still known; empty for anybody else. */
    public Optional<PersonInCare> person(Reader reader, PersonKey person) {
        reader.coordinating();
        Optional<Account> account = accounts.byKey(person);
        return profiles.of(person).or(() -> account.map(Profile::empty)).map(profile -> inCare(profile, account));
    }

    /** The key of the person of this user name; empty if there is no such account. */
    public Optional<PersonKey> named(Reader reader, String username) {
        reader.coordinating();
        return accounts.byUsername(username).map(Account::key);
    }

    private PersonInCare inCare(Profile profile, Optional<Account> account) {
        Optional<Intervention> last = interventions.of(profile.person());
        return new PersonInCare(
                profile.person(),
                account,
                profile.standing(),
                last,
                Care.possible(account.isPresent(), profile.standing(), last));
    }

    /**
     * Does something about somebody's taking part.
     *
     * @param state how things stood on the screen, see {@link PersonInCare#state}
     * @throws Refused if that cannot be done as things stand, or if somebody else was faster
     */
    public void care(Reader reader, PersonKey person, String state, Care care) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        PersonInCare before = person(reader, person).orElseThrow(() -> Refused.because("", "people.care.gone"));
        if (!before.state().equals(state) || !before.possible().contains(care)) {
            throw outdated();
        }
        Instant now = clock.instant();
        boolean imposed = before.last().filter(Intervention::imposed).isPresent();
        transactions.inOne(() -> {
            switch (care) {
                case PAUSE -> settle(before, Standing.PAUSED, Intervention.Kind.PAUSED, true, now);
                case RESUME -> settle(before, Standing.TAKING_PART, Intervention.Kind.RESUMED, false, now);
                case REMOVE -> settle(before, Standing.LEFT, Intervention.Kind.REMOVED, imposed, now);
                case RESTORE ->
                    settle(before, before.last().orElseThrow().before(), Intervention.Kind.RESTORED, imposed, now);
                case INVITE ->
                    interventions.put(
                            new Intervention(person, Intervention.Kind.INVITED, before.standing(), false, now));
                case FORGET -> profileService.forget(person);
            }
            history.add(now, coordinator, Matter.person(person), care.act(), Difference.about(""));
        });
    }

    private void settle(PersonInCare before, Standing standing, Intervention.Kind kind, boolean imposed, Instant now) {
        Profile profile = profiles.of(before.person()).orElseThrow(PeopleService::outdated);
        if (profile.standing() != before.standing()) {
            throw outdated();
        }
        Profile after = profile.standing(standing);
        profiles.put(List.of(after));
        interventions.put(new Intervention(before.person(), kind, before.standing(), imposed, now));
        Recount recount = new Recount(Findable.categories(topics.all()));
        recount.changed(profile, after);
        recount.perform(topics, profiles, facets);
    }

    private static Refused outdated() {
        return Refused.because("", "people.care.outdated");
    }
}
