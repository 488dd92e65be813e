package org.reversementoring.session;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.WorkingHours;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** Those who take part in some pairings: what their names are, and when they can be met. Read at once for all. */
final class Companions {
    private final Reader reader;
    private final Map<PersonKey, Account> accounts;
    private final Map<PersonKey, Profile> profiles = new HashMap<>();
    private final Set<PersonKey> zonesShown = new HashSet<>();

    Companions(
            Reader reader,
            Collection<Pairing> pairings,
            Function<Set<PersonKey>, Map<PersonKey, Account>> accountsOf,
            Profiles profiles,
            ProfileService service) {
        Set<PersonKey> people = new HashSet<>();
        pairings.forEach(pairing -> pairing.participants().forEach(one -> people.add(one.person())));
        this.reader = reader;
        this.accounts = people.isEmpty() ? Map.of() : accountsOf.apply(people);
        List<PersonKey> all = List.copyOf(people);
        for (int start = 0; start < all.size(); start += Profiles.MOST_AT_ONCE) {
            List<PersonKey> some = all.subList(start, Math.min(start + Profiles.MOST_AT_ONCE, all.size()));
            Map<PersonKey, Profile> kept = profiles.of(some);
            this.profiles.putAll(kept);
            BiPredicate<PersonKey, Field> sight = service.sight(reader, kept);
            some.stream().filter(person -> sight.test(person, Field.ZONE)).forEach(zonesShown::add);
        }
    }

    Optional<Account> account(PersonKey person) {
        return Optional.ofNullable(accounts.get(person));
    }

    /** The participants of a pairing: the reader first, then by name; those whose account is gone come last. */
    List<Participant> inOrder(Pairing pairing) {
        return pairing.participants().stream()
                .sorted(Comparator.<Participant, Boolean>comparing(one -> !isReader(one.person()))
                        .thenComparing(one ->
                                account(one.person()).map(Account::sortName).orElse("\uFFFF"))
                        .thenComparing(one -> one.person().value()))
                .toList();
    }

    boolean isReader(PersonKey person) {
        return reader.person().equals(Optional.of(person));
    }

    /** By the profile, and where nobody knows, by the reader's clocks and the usual hours. */
    Availability availability(PersonKey person) {
        return Optional.ofNullable(profiles.get(person))
                .map(profile -> Availability.of(profile, reader.zone()))
                .orElseGet(() -> new Availability(person, reader.zone(), WorkingHours.USUAL));
    }

    private Optional<ZoneId> zone(PersonKey person) {
        return isReader(person)
                ? Optional.of(reader.zone())
                : Optional.ofNullable(profiles.get(person))
                        .filter(profile -> zonesShown.contains(person))
                        .flatMap(Profile::zone);
    }

    List<Attendee> attendees(Pairing pairing, Slot slot, Predicate<PersonKey> accepted) {
        return inOrder(pairing).stream()
                .map(one -> new Attendee(
                        account(one.person()),
                        one.part(),
                        isReader(one.person()),
                        zone(one.person()),
                        accepted.test(one.person()),
                        availability(one.person()).strain(slot)))
                .toList();
    }
}
