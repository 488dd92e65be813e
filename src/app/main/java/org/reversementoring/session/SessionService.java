package org.reversementoring.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/** Lets participants meet, and shows them their sessions. Nobody else is shown that there are any. */
public class SessionService {
    /** How many sessions of a pairing may be ahead at once. */
    public static final int MOST_AHEAD = 12;

    public static final int MOST_ON_A_PAGE = 10;

    private final Sessions sessions;
    private final SessionSteps steps;
    private final NotesHomes homes;
    private final NotesPages pages;
    private final Pairings pairings;
    private final Profiles profiles;
    private final ProfileService profileService;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public SessionService(
            Sessions sessions,
            SessionSteps steps,
            NotesHomes homes,
            NotesPages pages,
            Pairings pairings,
            Profiles profiles,
            ProfileService profileService,
            Accounts accounts,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.sessions = sessions;
        this.steps = steps;
        this.homes = homes;
        this.pages = pages;
        this.pairings = pairings;
        this.profiles = profiles;
        this.profileService = profileService;
        this.accounts = accounts;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** Empty unless the reader takes part, and before the pairing has begun. @param page 1 for the first */
    public Optional<SessionList> list(Reader reader, int pairingId, int page) {
        return own(reader, pairingId)
                .filter(pairing -> !pairing.state().isOpen())
                .map(pairing -> list(reader, pairing, Math.max(1, page)));
    }

    private SessionList list(Reader reader, Pairing pairing, int page) {
        List<Session> ahead = sessions.ahead(List.of(pairing.id()));
        List<Session> past = sessions.past(pairing.id(), (page - 1) * MOST_ON_A_PAGE, MOST_ON_A_PAGE + 1);
        List<SessionView> views = views(
                reader,
                Map.of(pairing.id(), pairing),
                Stream.concat(ahead.stream(), past.stream().limit(MOST_ON_A_PAGE))
                        .toList());
        return new SessionList(
                views.subList(0, ahead.size()),
                views.subList(ahead.size(), views.size()),
                page,
                past.size() > MOST_ON_A_PAGE,
                Proposal.isPossible(pairing) && ahead.size() < MOST_AHEAD,
                pairing.state() == PairingState.CLOSED);
    }

    /** Empty if there is none, or none of the reader's. */
    public Optional<SessionView> session(Reader reader, int id) {
        return sessions.byId(id).flatMap(session -> own(reader, session.pairingId())
                .map(pairing -> views(reader, Map.of(pairing.id(), pairing), List.of(session))
                        .get(0)));
    }

    /** The path of a session's page below the site's base address, where the reader takes part and may see it. */
    public Optional<String> page(Reader reader, int id) {
        return sessions.byId(id)
                .filter(session -> own(reader, session.pairingId()).isPresent())
                .flatMap(session -> Optional.ofNullable(
                        homes.pagesOfSessions(List.of(session.id())).get(session.id())))
                .flatMap(pageId -> pages.path(reader, pageId));
    }

    /** The session whose page this is; empty for any other page, and unless the reader takes part. */
    public Optional<SessionView> ofPage(Reader reader, long pageId) {
        return homes.sessionOf(pageId).stream()
                .mapToObj(session -> session(reader, session))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The next session of each of these pairings of the reader that has one; as many statements for one as for many.
     *
     * @param some as the reader sees them, with the accounts of those who take part
     * @throws NotPermitted if the reader has not logged in
     */
    public Map<Integer, SessionView> next(Reader reader, Collection<PairingView> some) {
        PersonKey person = reader.loggedIn();
        Map<PersonKey, Account> known = some.stream()
                .flatMap(view -> view.members().stream())
                .flatMap(member -> member.account().stream())
                .collect(Collectors.toMap(Account::key, Function.identity(), (one, same) -> one));
        Map<Integer, Pairing> asked = pairings
                .some(some.stream().map(PairingView::id).toList())
                .stream()
                .filter(pairing -> pairing.concerns(person) && pairing.state().isLive())
                .collect(Collectors.toMap(Pairing::id, Function.identity()));
        Map<Integer, Session> next = new HashMap<>();
        sessions.ahead(asked.keySet()).forEach(session -> next.putIfAbsent(session.pairingId(), session));
        return views(reader, asked, List.copyOf(next.values()), people -> known).stream()
                .collect(Collectors.toMap(SessionView::pairingId, Function.identity()));
    }

    /**
     * Proposes a session.
     *
     * @param number of the session, as {@link TimeChoice#number} said
     * @throws NotPermitted if the reader does not take part; so it is below
     * @throws Refused if anything typed will not do, if the pairing does not meet now, or if somebody has proposed one
     *     meanwhile
     */
    public Session propose(Reader reader, int pairingId, int number, NewSession typed) {
        acting(reader, pairingId);
        Instant now = clock.instant();
        SessionPlan plan = SessionPlan.of(typed, reader.zone(), Optional.empty(), now);
        return transactions.inOne(() -> {
            steps.queue(pairingId);
            Pairing pairing = pairings.byId(pairingId).orElseThrow();
            Proposal proposal = Proposal.of(reader, pairing, plan, now);
            if (sessions.count(pairingId) + 1 != number) {
                throw Refused.because("", "session.propose.outdated");
            }
            List<Session> ahead = sessions.ahead(List.of(pairingId));
            refuseUnlessFree(plan.slot(), ahead);
            if (ahead.size() >= MOST_AHEAD) {
                throw Refused.because("", "session.propose.too-many", MOST_AHEAD);
            }
            return steps.begin(pairing, number, proposal);
        });
    }

    /**
     * Says yes to the time of a session.
     *
     * @param version the version of the session that the reader saw; so it is below
     * @throws Refused if somebody has changed it meanwhile, or if it cannot be done; so it is below
     */
    public Session accept(Reader reader, int id, int version) {
        return step(reader, id, version, (session, pairing, now) -> Optional.of(session.accept(reader, pairing, now)));
    }

    /**
     * Gives a session another time, which the others are to accept anew, another place, or other things to prepare, which
     * can only be as long as it has no page. Where nothing is another, nothing happens.
     */
    public Session change(Reader reader, int id, int version, NewSession typed) {
        Session seen = seen(reader, id);
        SessionPlan plan = SessionPlan.of(typed, reader.zone(), Optional.of(seen.slot()), clock.instant());
        return step(reader, id, version, (session, pairing, now) -> {
            Optional<SessionMove> change = session.change(reader, pairing, plan, now);
            if (change.filter(move -> move.step() == SessionStep.MOVE).isPresent()) {
                refuseUnlessFree(
                        plan.slot(),
                        sessions.ahead(List.of(pairing.id())).stream()
                                .filter(other -> other.id() != id)
                                .toList());
            }
            if (!plan.preparation().equals(session.preparation()) && hasPage(id)) {
                throw Refused.because("", "session.change.page");
            }
            return change;
        });
    }

    private boolean hasPage(int id) {
        return homes.pagesOfSessions(List.of(id)).containsKey(id);
    }

    public Session cancel(Reader reader, int id, int version) {
        return step(reader, id, version, (session, pairing, now) -> Optional.of(session.cancel(reader, pairing, now)));
    }

    /** Says that a session has taken place. */
    public Session hold(Reader reader, int id, int version) {
        return step(reader, id, version, (session, pairing, now) -> Optional.of(session.hold(reader, pairing, now)));
    }

    /** Says that a session has not taken place, although it was taken to. */
    public Session miss(Reader reader, int id, int version) {
        return step(reader, id, version, (session, pairing, now) -> Optional.of(session.miss(reader, pairing, now)));
    }

    @FunctionalInterface
    private interface Step {
        Optional<SessionMove> of(Session session, Pairing pairing, Instant now);
    }

    private Session step(Reader reader, int id, int version, Step step) {
        int pairingId = seen(reader, id).pairingId();
        return transactions.inOne(() -> {
            steps.queue(pairingId);
            Pairing pairing = pairings.byId(pairingId).orElseThrow();
            Session session = sessions.byId(id).orElseThrow();
            if (session.version() != version) {
                throw Refused.because("", "session.step.outdated");
            }
            Optional<SessionMove> move = step.of(session, pairing, clock.instant());
            move.ifPresent(taken -> steps.take(pairing, taken));
            return move.map(SessionMove::after).orElse(session);
        });
    }

    /** That a session is not there looks as if it were somebody else's. */
    private Session seen(Reader reader, int id) {
        Session session = sessions.byId(id).orElseThrow(NotPermitted::new);
        acting(reader, session.pairingId());
        return session;
    }

    private void acting(Reader reader, int pairingId) {
        reader.loggedIn();
        own(reader, pairingId).orElseThrow(NotPermitted::new);
        readOnlyMode.refuseIfOn();
    }

    private Optional<Pairing> own(Reader reader, int pairingId) {
        return reader.person().flatMap(person -> pairings.byId(pairingId).filter(pairing -> pairing.concerns(person)));
    }

    private static void refuseUnlessFree(Slot slot, List<Session> others) {
        if (others.stream().map(Session::slot).anyMatch(slot::overlaps)) {
            throw Refused.because("start", "session.plan.overlaps");
        }
    }

    private List<SessionView> views(Reader reader, Map<Integer, Pairing> own, List<Session> some) {
        return views(reader, own, some, accounts::byKeys);
    }

    private List<SessionView> views(
            Reader reader,
            Map<Integer, Pairing> own,
            List<Session> some,
            Function<Set<PersonKey>, Map<PersonKey, Account>> accountsOf) {
        if (some.isEmpty()) {
            return List.of();
        }
        Companions companions = new Companions(reader, own.values(), accountsOf, profiles, profileService);
        Set<Integer> withPage =
                homes.pagesOfSessions(some.stream().map(Session::id).toList()).keySet();
        Map<Integer, SessionTransition> last = sessions.last(some);
        Instant now = clock.instant();
        return some.stream()
                .map(session -> view(
                        reader,
                        session,
                        own.get(session.pairingId()),
                        companions,
                        withPage.contains(session.id()),
                        event(last.get(session.id()), companions),
                        now))
                .toList();
    }

    private static SessionView.Event event(SessionTransition step, Companions companions) {
        return new SessionView.Event(step.step(), step.by().flatMap(companions::account), step.at());
    }

    private static SessionView view(
            Reader reader,
            Session session,
            Pairing pairing,
            Companions companions,
            boolean hasPage,
            SessionView.Event last,
            Instant now) {
        Set<SessionStep> possible = session.steps(reader, pairing, now);
        if (hasPage) {
            possible.remove(SessionStep.PREPARE);
        }
        return new SessionView(
                session.id(),
                session.version(),
                session.pairingId(),
                session.number(),
                session.state(),
                session.slot(),
                session.venue(),
                companions.attendees(pairing, session.slot(), session.accepted()::contains),
                session.proposedBy().flatMap(companions::account),
                session.proposedBy().filter(companions::isReader).isPresent(),
                session.preparation(),
                possible,
                hasPage,
                last,
                session.since());
    }
}
