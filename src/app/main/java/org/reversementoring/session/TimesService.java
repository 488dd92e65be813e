package org.reversementoring.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.pairing.Agreements;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/**
 * Offers participants times for their next session: from the hours and zones of their profiles, the cadence that they
 * have agreed on, and what other sessions any of them has. That somebody is busy shows only by what is not offered.
 */
public class TimesService {
    private static final int MOST_AROUND = 500;
    private static final Duration USUAL = Duration.ofMinutes(60);

    private final Sessions sessions;
    private final Pairings pairings;
    private final Agreements agreements;
    private final Profiles profiles;
    private final ProfileService profileService;
    private final Accounts accounts;
    private final Clock clock;

    public TimesService(
            Sessions sessions,
            Pairings pairings,
            Agreements agreements,
            Profiles profiles,
            ProfileService profileService,
            Accounts accounts,
            Clock clock) {
        this.sessions = sessions;
        this.pairings = pairings;
        this.agreements = agreements;
        this.profiles = profiles;
        this.profileService = profileService;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Times for a session.
     *
     * @param moved the session that is to have another time; empty for one that is to be proposed
     * @param minutes how long it is to be, as typed; as long as usual where that is no length
     * @return empty unless the reader takes part in a pairing that meets now
     */
    public Optional<TimeChoice> times(Reader reader, int pairingId, OptionalInt moved, String minutes) {
        return reader.person()
                .flatMap(person -> pairings.byId(pairingId).filter(pairing -> pairing.concerns(person)))
                .filter(pairing -> moved.isPresent() ? pairing.state().isLive() : Proposal.isPossible(pairing))
                .map(pairing -> times(
                        reader, pairing, moved, SessionPlan.length(minutes).orElse(USUAL)));
    }

    private TimeChoice times(Reader reader, Pairing pairing, OptionalInt moved, Duration length) {
        Instant now = clock.instant();
        Companions companions = new Companions(reader, List.of(pairing), accounts::byKeys, profiles, profileService);
        List<Participant> people = companions.inOrder(pairing);
        // In an order that is the same for all of them: else each would be offered other times.
        List<Availability> availabilities = pairing.participants().stream()
                .map(one -> companions.availability(one.person()))
                .toList();
        List<Slot> earlier = earlier(pairing, moved, now);
        Cadence cadence = Cadence.of(agreements, pairing);
        Fairness fairness = new Fairness(availabilities, earlier);
        List<PersonKey> counted =
                availabilities.stream().map(Availability::person).toList();
        return new TimeChoice(
                sessions.count(pairing.id()) + 1,
                length,
                people.stream()
                        .map(one -> new TimeChoice.Turn(
                                companions.account(one.person()),
                                companions.isReader(one.person()),
                                fairness.count(counted.indexOf(one.person()))))
                        .toList(),
                fitting(new Times(availabilities, cadence, length).next(earlier, busy(pairing), now)).stream()
                        .map(option -> new TimeChoice.OfferedTime(
                                option.slot(),
                                companions.attendees(pairing, option.slot(), companions::isReader),
                                option.fair()))
                        .toList());
    }

    /** Nobody is offered an evening or a day off as long as there are hours at which all work. */
    private static List<TimeOption> fitting(List<TimeOption> options) {
        List<TimeOption> common =
                options.stream().filter(TimeOption::isCommonHour).toList();
        return common.isEmpty() ? options : common;
    }

    /** The sessions of the pairing over which the participants take turns, and those ahead. */
    private List<Slot> earlier(Pairing pairing, OptionalInt moved, Instant now) {
        Instant from = now.atZone(ZoneOffset.UTC).minus(Times.MEMORY).toInstant();
        return sessions.since(Set.of(pairing.id()), from, MOST_AROUND).stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .filter(session -> moved.isEmpty() || session.id() != moved.getAsInt())
                .map(Session::slot)
                .toList();
    }

    /** What the participants have ahead in other pairings. */
    private List<Slot> busy(Pairing pairing) {
        Set<Integer> others = new HashSet<>();
        pairings
                .ofPeople(
                        pairing.participants().stream().map(Participant::person).toList())
                .stream()
                .filter(other -> other.state().isLive() && other.id() != pairing.id())
                .forEach(other -> others.add(other.id()));
        List<Slot> busy = new ArrayList<>();
        sessions.ahead(others).forEach(session -> busy.add(session.slot()));
        return busy;
    }
}
