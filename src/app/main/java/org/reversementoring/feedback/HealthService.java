package org.reversementoring.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.pairing.Agreement;
import org.reversementoring.pairing.Agreements;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.SessionFact;
import org.reversementoring.session.Sessions;

/**
 * Tells coordinators how the pairings of a programme are, so that they can ask whether help is welcome. It rests on facts
 * and reads no page of the wiki, no agreement's words and nobody's answers but as a mood. A coordinator who takes part in a
 * pairing is not told its mood: the rest would be the partner's.
 */
public class HealthService {
    public static final int MOST_ON_A_PAGE = 25;

    private static final int AT_ONCE = 500;

    private final Pairings pairings;
    private final Agreements agreements;
    private final Sessions sessions;
    private final Answers answers;
    private final NeutralContactService contacts;
    private final Accounts accounts;
    private final Clock clock;

    public HealthService(
            Pairings pairings,
            Agreements agreements,
            Sessions sessions,
            Answers answers,
            NeutralContactService contacts,
            Accounts accounts,
            Clock clock) {
        this.pairings = pairings;
        this.agreements = agreements;
        this.sessions = sessions;
        this.answers = answers;
        this.contacts = contacts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * How the pairings of a programme are that are not over; as many statements for one as for 500.
     *
     * @param states which of them to show
     * @param page from 1 on
     * @throws NotPermitted if the reader does not coordinate
     */
    public HealthView health(Reader reader, int programmeId, Predicate<HealthState> states, int page) {
        PersonKey coordinator = reader.coordinating();
        List<PairHealth> all = all(coordinator, programmeId);
        Map<HealthState, Integer> counts = new EnumMap<>(HealthState.class);
        all.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        List<PairHealth> chosen = all.stream()
                .filter(one -> states.test(one.state()))
                .sorted(Comparator.comparing(PairHealth::state)
                        .thenComparing(one -> one.pairing().id()))
                .toList();
        List<PairHealth> shown = chosen.stream()
                .skip((Math.max(1L, page) - 1) * MOST_ON_A_PAGE)
                .limit(MOST_ON_A_PAGE)
                .toList();
        long without = all.stream()
                .filter(one -> one.facts().contains(Fact.of(Fact.Kind.NO_CONTACT)))
                .count();
        return new HealthView(
                counts,
                shown,
                accounts.byKeys(shown.stream()
                        .flatMap(one -> one.pairing().participants().stream())
                        .map(Participant::person)
                        .collect(Collectors.toSet())),
                Math.max(1, page),
                (long) Math.max(1, page) * MOST_ON_A_PAGE < chosen.size(),
                (int) without,
                contacts.lists(programmeId));
    }

    private List<PairHealth> all(PersonKey coordinator, int programmeId) {
        List<PairHealth> all = new ArrayList<>();
        List<Pairing> some = pairings.notClosedBefore(programmeId, Integer.MAX_VALUE, AT_ONCE);
        while (!some.isEmpty()) {
            all.addAll(looked(coordinator, some));
            some = pairings.notClosedBefore(
                    programmeId, some.get(some.size() - 1).id(), AT_ONCE);
        }
        return all;
    }

    private List<PairHealth> looked(PersonKey coordinator, List<Pairing> some) {
        Instant now = clock.instant();
        List<Pairing> live =
                some.stream().filter(pairing -> pairing.state().isLive()).toList();
        List<Integer> ids = live.stream().map(Pairing::id).toList();
        Map<Integer, Agreement> inForce = agreements.inForce(live);
        Map<Integer, List<SessionFact>> facts =
                sessions.facts(ids).stream().collect(Collectors.groupingBy(SessionFact::pairingId));
        Map<Integer, List<Answer>> moods = Stream.of(Question.values())
                .filter(question -> question.sight().makesAMood())
                .flatMap(question -> answers.to(question, ids).stream())
                .collect(Collectors.groupingBy(answer -> answer.sheet().pairingId()));
        Map<Integer, PersonKey> suggested = contacts.suggested(live);
        return some.stream()
                .filter(pairing -> !pairing.isExpired(now))
                .map(pairing -> new Checkup(
                                pairing,
                                Optional.ofNullable(inForce.get(pairing.id())),
                                facts.getOrDefault(pairing.id(), List.of()),
                                !pairing.concerns(coordinator)
                                        && Mood.isLow(FeedbackService.settled(
                                                moods.getOrDefault(pairing.id(), List.of()), now)),
                                suggested.containsKey(pairing.id()),
                                now)
                        .health())
                .toList();
    }
}
