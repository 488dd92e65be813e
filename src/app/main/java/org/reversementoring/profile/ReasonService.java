package org.reversementoring.profile;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** Tells readers why they are shown somebody. */
public class ReasonService {
    /** As many people as one page of the directory shows. */
    public static final int MOST_AT_ONCE = DirectoryQuery.LARGEST_PAGE;

    private final Profiles profiles;
    private final Topics topics;
    private final Accounts accounts;
    private final Partners partners;
    private final Clock clock;

    public ReasonService(Profiles profiles, Topics topics, Accounts accounts, Partners partners, Clock clock) {
        this.profiles = profiles;
        this.topics = topics;
        this.accounts = accounts;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * Why the reader is shown a person, of whom they see what the view says.
     *
     * @throws NotPermitted if the reader has not logged in
     */
    public WhyShown why(Reader reader, ProfileView person) {
        PersonKey key = reader.loggedIn();
        return profiles.of(key)
                .filter(own -> !key.equals(person.account().key()))
                .map(own -> why(own, person))
                .orElseGet(() -> new WhyShown(isListed(person), List.of()));
    }

    /**
     * Why the reader is shown each of the people of some user names, of which the first {@value #MOST_AT_ONCE} are
     * looked at. At most five statements, however many people. Those who have no account, and the reader, are left out.
     *
     * @throws NotPermitted if the reader has not logged in
     */
    public Map<String, WhyShown> why(Reader reader, Collection<String> usernames) {
        PersonKey key = reader.loggedIn();
        List<Account> people = usernames.stream()
                .distinct()
                .limit(MOST_AT_ONCE)
                .flatMap(username -> accounts.byUsername(username).stream())
                .filter(account -> !account.key().equals(key))
                .distinct()
                .toList();
        Map<PersonKey, Profile> kept = profiles.of(
                Stream.concat(Stream.of(key), people.stream().map(Account::key)).toList());
        Optional<Profile> own = Optional.ofNullable(kept.get(key));
        List<Topic> byName = reader.inAlphabet(topics.all(), Topic::name);
        Map<String, WhyShown> why = new HashMap<>();
        for (Account account : people) {
            Profile profile = kept.getOrDefault(account.key(), Profile.empty(account));
            ProfileView person = ProfileView.of(account, profile, byName, Sight.of(reader, profile, partners));
            why.put(
                    account.username(),
                    own.map(mine -> why(mine, person)).orElseGet(() -> new WhyShown(isListed(person), List.of())));
        }
        return why;
    }

    private WhyShown why(Profile own, ProfileView person) {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new WhyShown(isListed(person), CommonGround.between(own, person, monday));
    }

    private static boolean isListed(ProfileView person) {
        return !person.paused() && !person.offers().isEmpty();
    }
}
