package org.reversementoring.pairing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Facets;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/** Lets people ask, answer and go on together, and shows each of them what is theirs. */
public class PairingService {
    public static final int LONGEST_MESSAGE = 500;

    /** Of one person, waiting for an answer: whoever asks everybody asks nobody. */
    public static final int MOST_OPEN_INVITATIONS = 5;

    /** How long somebody is left in peace who did not take up an invitation. */
    public static final Duration PEACE = Duration.ofDays(90);

    private static final int FEWEST_REASONS = 5;
    private static final int MOST_OF_ONE_PERSON = 200;
    public static final int MOST_ON_A_PAGE = 50;

    /** Nobody is asked afterwards why they did one of these. */
    private static final Set<PairingStep> UNNAMED = Set.of(PairingStep.END_EARLY, PairingStep.REMOVE);

    private final Pairings pairings;
    private final Places places;
    private final EndReasons reasons;
    private final Findings findings;
    private final Notices notices;
    private final List<Aftercare> aftercare;
    private final Suitability suitability;
    private final Profiles profiles;
    private final Facets facets;
    private final Programmes programmes;
    private final Topics topics;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public PairingService(
            Pairings pairings,
            Places places,
            EndReasons reasons,
            Findings findings,
            Notices notices,
            List<Aftercare> aftercare,
            Suitability suitability,
            Profiles profiles,
            Facets facets,
            Programmes programmes,
            Topics topics,
            Accounts accounts,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.pairings = pairings;
        this.places = places;
        this.reasons = reasons;
        this.findings = findings;
        this.notices = notices;
        this.aftercare = List.copyOf(aftercare);
        this.suitability = suitability;
        this.profiles = profiles;
        this.facets = facets;
        this.programmes = programmes;
        this.topics = topics;
        this.accounts = accounts;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** @throws NotPermitted if the reader has not logged in */
    public MyPairings mine(Reader reader) {
        PersonKey person = reader.loggedIn();
        List<PairingView> all = views(reader, pairings.of(person, MOST_OF_ONE_PERSON));
        return new MyPairings(
                filtered(all, view -> view.state().isOpen() && view.steps().contains(PairingStep.DECLINE)),
                filtered(
                        all,
                        view -> view.group().isEmpty()
                                && view.state().isOpen()
                                && !view.steps().contains(PairingStep.DECLINE)),
                filtered(all, view -> view.state() == PairingState.GATHERING),
                filtered(all, view -> view.state().isLive()),
                filtered(all, view -> view.state() == PairingState.CLOSED && (!view.cameToNothing() || view.asked())));
    }

    private static List<PairingView> filtered(List<PairingView> views, Predicate<PairingView> which) {
        return views.stream().filter(which).toList();
    }

    /** Empty if there is none, or none that the reader may know of. */
    public Optional<PairingView> pairing(Reader reader, int id) {
        return pairings.byId(id).filter(known -> known.isSeenBy(reader)).map(known -> views(reader, List.of(known))
                .get(0));
    }

    /**
     * The pairings of everybody, the newest first.
     *
     * @param before the number that the page begins below
     * @throws NotPermitted if the reader does not coordinate
     */
    public List<PairingView> all(Reader reader, int before) {
        reader.coordinating();
        return views(reader, pairings.before(before, MOST_ON_A_PAGE));
    }

    /**
     * What has happened to a pairing, the first step first; nothing unless the reader takes part, and nothing of one that
     * never came about. Whoever ended it early, or took somebody out, is not named.
     */
    public List<PairingView.Event> history(Reader reader, int id) {
        Optional<Pairing> own = pairings.byId(id)
                .filter(known -> reader.person().filter(known::concerns).isPresent())
                .filter(known -> known.ending().map(Ending::cameAbout).orElse(true));
        if (own.isEmpty()) {
            return List.of();
        }
        List<Transition> steps = pairings.transitions(id);
        Map<PersonKey, Account> people = accounts.byKeys(
                steps.stream().flatMap(step -> step.by().stream()).collect(Collectors.toSet()));
        return steps.stream()
                .map(step -> new PairingView.Event(
                        step.step(),
                        step.by().filter(by -> !UNNAMED.contains(step.step())).map(people::get),
                        step.at()))
                .toList();
    }

    /**
     * Why pairings have ended early: how often each reason was given, rounded down to fives, so that a single answer
     * hardly shows.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public Map<EndReason, Integer> endReasons(Reader reader) {
        reader.coordinating();
        Map<EndReason, Integer> rounded = new EnumMap<>(EndReason.class);
        reasons.counts().forEach((reason, count) -> {
            if (count >= FEWEST_REASONS) {
                rounded.put(reason, count - count % FEWEST_REASONS);
            }
        });
        return rounded;
    }

    /** What the reader could begin with somebody: topics that the mentor of the two offers, by name. */
    public List<Topic> topicsWith(Reader reader, PersonKey other, Part part) {
        PersonKey mentor = part == Part.MENTOR ? reader.loggedIn() : other;
        Set<Integer> offered = profiles.of(mentor).map(Profile::openOffers).orElseGet(List::of).stream()
                .map(Offer::topicId)
                .collect(Collectors.toSet());
        return reader.inAlphabet(topics.all(), Topic::name).stream()
                .filter(topic -> offered.contains(topic.id()))
                .toList();
    }

    /** The open programmes in which both take part, the oldest first: a pairing of theirs begins in one of these. */
    public List<Programme> programmesWith(Reader reader, PersonKey other) {
        Map<PersonKey, Profile> both = profiles.of(List.of(reader.loggedIn(), other));
        return open().filter(programme ->
                        both.size() == 2 && both.values().stream().allMatch(profile -> isIn(programme, profile)))
                .toList();
    }

    private Stream<Programme> open() {
        return programmes.all().stream().filter(programme -> !programme.closed());
    }

    private static boolean isIn(Programme programme, Profile profile) {
        return profile.participation().programmes().contains(programme.id());
    }

    /** How many more people somebody would take on, or how many more pairings they would be in. */
    public int freePlaces(PersonKey person, Part part) {
        return Math.max(0, capacity(person, part) - places.taken(person, part));
    }

    /**
     * Asks somebody to be the reader's mentor, or offers to be theirs.
     *
     * @throws NotPermitted if the reader has not logged in
     * @throws Refused if anything typed will not do, or if the two cannot be paired: never with the reason
     */
    public Pairing invite(Reader reader, NewInvitation typed) {
        PersonKey inviter = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Form form = new Form();
        String username = form.required("person", typed.username(), PersonKey.LONGEST);
        String message = form.prose("message", typed.message(), LONGEST_MESSAGE);
        Optional<PersonKey> found = form.refuses("person")
                ? Optional.empty()
                : accounts.byUsername(username).map(Account::key);
        if (!form.refuses("person") && found.isEmpty()) {
            form.refuse("person", "pairing.invite.nobody");
        }
        if (found.filter(inviter::equals).isPresent()) {
            form.refuse("person", "pairing.invite.oneself");
        }
        if (found.isPresent() && typed.topicId() != 0 && !isTopic(reader, found.get(), typed)) {
            form.refuse("topic", "pairing.invite.topic");
        }
        form.orRefuse();
        PersonKey other = found.orElseThrow();
        refuseUnlessReady(inviter, typed.part());
        int programmeId = programme(reader, other, typed);
        OptionalInt topicId = typed.topicId() == 0 ? OptionalInt.empty() : OptionalInt.of(typed.topicId());
        Instant now = clock.instant();
        List<Pairing> earlier = pairings.between(inviter, other);
        if (earlier.stream().anyMatch(one -> one.state() != PairingState.CLOSED && !one.isExpired(now))) {
            throw Refused.because("", "pairing.invite.already");
        }
        refuseUnlessPossible(inviter, other, typed.part(), programmeId, topicId, earlier);
        return transactions.inOne(() -> {
            earlier.stream().filter(one -> one.isExpired(now)).forEach(one -> one.fallDue(now)
                    .ifPresent(this::keep));
            return begun(Pairings.Beginning.invitation(
                    programmeId,
                    List.of(
                            new Participant(inviter, typed.part(), true),
                            new Participant(other, typed.part().other(), false)),
                    topicId,
                    message,
                    inviter,
                    now));
        });
    }

    /** The one that the two have in common, or the chosen one of several. */
    private int programme(Reader reader, PersonKey other, NewInvitation typed) {
        List<Integer> common =
                programmesWith(reader, other).stream().map(Programme::id).toList();
        if (common.isEmpty()) {
            throw Refused.because("", whyNoProgramme(reader.loggedIn(), other));
        }
        if (common.contains(typed.programmeId())) {
            return typed.programmeId();
        }
        if (common.size() > 1) {
            throw Refused.because(
                    "programme",
                    typed.programmeId() == 0 ? "form.field.required" : "pairing.invite.programme.not-common");
        }
        return common.get(0);
    }

    /** In which programmes somebody is may be known; not so, why somebody is in none. */
    private String whyNoProgramme(PersonKey inviter, PersonKey other) {
        if (open().noneMatch(programme ->
                profiles.of(inviter).filter(profile -> isIn(programme, profile)).isPresent())) {
            return "pairing.invite.no-own-programme";
        }
        boolean elsewhere = profiles.of(other)
                .filter(profile -> !profile.participation().programmes().isEmpty())
                .isPresent();
        return elsewhere ? "pairing.invite.no-common-programme" : "pairing.invite.not-possible";
    }

    private boolean isTopic(Reader reader, PersonKey other, NewInvitation typed) {
        return topicsWith(reader, other, typed.part()).stream().anyMatch(topic -> topic.id() == typed.topicId());
    }

    private void refuseUnlessReady(PersonKey inviter, Part part) {
        Participation own = profiles.participation(inviter);
        if (part == Part.MENTOR ? !own.teaches() : !own.learns()) {
            throw Refused.because(
                    "", part == Part.MENTOR ? "pairing.invite.not-a-mentor" : "pairing.invite.not-a-mentee");
        }
        if (freePlaces(inviter, part) == 0) {
            throw Refused.because("", "pairing.invite.no-own-place");
        }
        Instant now = clock.instant();
        long open = pairings.of(inviter, MOST_OF_ONE_PERSON).stream()
                .filter(pairing -> pairing.group().isEmpty())
                .filter(pairing -> pairing.state().isOpen() && !pairing.isExpired(now))
                .filter(pairing -> pairing.beganBy().equals(inviter))
                .count();
        if (open >= MOST_OPEN_INVITATIONS) {
            throw Refused.because("", "pairing.invite.too-many", MOST_OPEN_INVITATIONS);
        }
    }

    /** One answer for all reasons: capacity, lines of reporting, what lies behind them, and private wishes. */
    private void refuseUnlessPossible(
            PersonKey inviter,
            PersonKey other,
            Part part,
            int programmeId,
            OptionalInt topicId,
            List<Pairing> earlier) {
        PersonKey mentor = part == Part.MENTOR ? inviter : other;
        PersonKey mentee = part == Part.MENTOR ? other : inviter;
        if (freePlaces(other, part.other()) == 0
                || !suitability.mayBegin(programmeId, mentor, mentee, topicId)
                || earlier.stream().anyMatch(one -> standsInTheWay(inviter, one))) {
            throw Refused.because("", "pairing.invite.not-possible");
        }
    }

    /** Two people to be brought together. @param topicId what they would begin with; empty if they leave it open */
    public record Proposal(PersonKey mentor, PersonKey mentee, OptionalInt topicId) {}

    /**
     * Brings many pairs of a programme together at once, all of whom are then asked: all pairs, or none. Whoever proposes
     * them has held the programme's rules against each, and has seen to places; here they are taken for granted.
     *
     * @throws NotPermitted if the reader does not coordinate
     * @throws Refused if the programme is closed, or if people of one have a pairing that is not closed
     */
    public void proposeAll(Reader reader, int programmeId, List<Proposal> proposals) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        refuseUnlessOpen(programmeId);
        Instant now = clock.instant();
        List<Pairings.Beginning> beginnings = proposals.stream()
                .map(one -> proposal(programmeId, one.mentor(), one.mentee(), one.topicId(), coordinator, now))
                .toList();
        transactions.inOne(() -> {
            List<Integer> ids = pairings.beginAll(beginnings);
            List<Notices.Letter> letters = new ArrayList<>();
            for (int at = 0; at < ids.size(); at++) {
                int id = ids.get(at);
                beginnings.get(at).participants().forEach(one -> letters.add(new Notices.Letter(id, one.person())));
            }
            notices.addAll(letters, NoticeKind.ASKED, now);
        });
    }

    private static Pairings.Beginning proposal(
            int programmeId,
            PersonKey mentor,
            PersonKey mentee,
            OptionalInt topicId,
            PersonKey coordinator,
            Instant now) {
        return new Pairings.Beginning(
                PairingStep.PROPOSE,
                programmeId,
                Optional.empty(),
                List.of(new Participant(mentor, Part.MENTOR, false), new Participant(mentee, Part.MENTEE, false)),
                topicId,
                "",
                coordinator,
                now,
                now.plus(Pairing.TIME_TO_ANSWER),
                OptionalInt.empty());
    }

    private void refuseUnlessOpen(int programmeId) {
        if (open().noneMatch(programme -> programme.id() == programmeId)) {
            throw Refused.because("", "pairing.programme.closed");
        }
    }

    /** Whoever has not taken up an invitation is not asked again so soon. */
    private boolean standsInTheWay(PersonKey inviter, Pairing earlier) {
        Ending ending = earlier.ending().orElse(Ending.EXPIRED);
        return !ending.cameAbout()
                && ending != Ending.WITHDRAWN
                && earlier.beganBy().equals(inviter)
                && clock.instant().isBefore(earlier.until().plus(PEACE));
    }

    /**
     * Says yes. With the last yes the pairing begins, and takes a place of each participant.
     *
     * @param version the version of the pairing that the reader saw; so it is below
     * @throws NotPermitted if the pairing is none of the reader's business; so it is below
     * @throws Refused if it has been moved on meanwhile, or cannot be; so it is below
     */
    public Pairing accept(Reader reader, int id, int version) {
        return move(reader, id, version, Pairing::accept);
    }

    public Pairing decline(Reader reader, int id, int version) {
        return move(reader, id, version, Pairing::decline);
    }

    public Pairing withdraw(Reader reader, int id, int version) {
        return move(reader, id, version, Pairing::withdraw);
    }

    public Pairing pause(Reader reader, int id, int version) {
        return move(reader, id, version, Pairing::pause);
    }

    public Pairing resume(Reader reader, int id, int version) {
        return move(reader, id, version, Pairing::resume);
    }

    public Pairing beginClosing(Reader reader, int id, int version) {
        return move(reader, id, version, Pairing::beginClosing);
    }

    public Pairing complete(Reader reader, int id, int version) {
        return move(reader, id, version, Pairing::complete);
    }

    /** Ends a pairing before its time. @param reason counted, and kept apart from the pairing */
    public Pairing endEarly(Reader reader, int id, int version, Optional<EndReason> reason) {
        return transactions.inOne(() -> {
            Pairing ended = move(reader, id, version, Pairing::endEarly);
            reason.ifPresent(reasons::add);
            return ended;
        });
    }

    /**
     * Asks the partner to go on, in the same programme, in the same parts or the other way round. The new pairing takes
     * the place of the old one when the partner says yes.
     *
     * @throws Refused also if the programme is closed
     */
    public Pairing renew(Reader reader, int id, int version, boolean swapped) {
        Pairing old = seen(reader, id, version);
        Instant now = clock.instant();
        if (!old.steps(reader, now).contains(PairingStep.RENEW)) {
            throw Refused.because("", "pairing.step.not-now");
        }
        refuseUnlessOpen(old.programmeId());
        PersonKey person = reader.loggedIn();
        return transactions.inOne(() -> begun(new Pairings.Beginning(
                PairingStep.INVITE,
                old.programmeId(),
                Optional.empty(),
                old.participants().stream()
                        .map(one -> new Participant(
                                one.person(),
                                swapped ? one.part().other() : one.part(),
                                one.person().equals(person)))
                        .toList(),
                old.topicId(),
                "",
                person,
                now,
                now.plus(Pairing.TIME_TO_ANSWER),
                OptionalInt.of(old.id()))));
    }

    /**
     * Opens a group, in which a host has the first place.
     *
     * @param host empty for a coordinator, who looks for hosts and is in it no more than anybody else
     * @throws Refused if the programme is closed, if the host has no place left, or if the reader has a group of this title
     */
    public Pairing open(
            Reader reader,
            int programmeId,
            Group group,
            Optional<PersonKey> host,
            OptionalInt topicId,
            String purpose) {
        PersonKey opener = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        refuseUnlessOpen(programmeId);
        Instant now = clock.instant();
        return transactions.inOne(() -> {
            Pairing opened = pairings.begin(new Pairings.Beginning(
                    PairingStep.OPEN,
                    programmeId,
                    Optional.of(group),
                    host.stream()
                            .map(person -> new Participant(person, Part.MENTOR, true))
                            .toList(),
                    topicId,
                    purpose,
                    opener,
                    now,
                    group.joinUntil().plus(Pairing.TIME_TO_ANSWER),
                    OptionalInt.empty()));
            takePlaces(opened.id(), opened.participants());
            relist(opened.participants());
            return opened;
        });
    }

    /** Begins a group with those who are there. */
    public Pairing start(Reader reader, int id, int version) {
        return move(reader, id, version, Pairing::start);
    }

    public Pairing leave(Reader reader, int id, int version) {
        return move(reader, id, version, Pairing::leave);
    }

    /**
     * Takes somebody out of a group, who is told; a host takes out mentees, a coordinator anybody without whom it goes on.
     *
     * @param username of whom
     */
    public Pairing remove(Reader reader, int id, int version, String username) {
        PersonKey person = accounts.byUsername(username)
                .map(Account::key)
                .orElseThrow(() -> Refused.because("", "pairing.step.not-now"));
        return transactions.inOne(() -> {
            Pairing after = move(reader, id, version, (group, mover, now) -> group.remove(mover, person, now));
            notices.add(id, NoticeKind.TAKEN_OUT, person, clock.instant());
            return after;
        });
    }

    /** Whether the reader has been in a group and has left it. */
    public boolean hasLeft(Reader reader, int id) {
        return reader.person()
                .filter(person -> pairings.byId(id)
                        .filter(group -> !group.concerns(person))
                        .isPresent())
                .filter(person -> pairings.transitions(id).stream()
                        .anyMatch(step ->
                                step.step() == PairingStep.LEAVE && step.by().equals(Optional.of(person))))
                .isPresent();
    }

    /** Says anew what a group is about. */
    public Pairing describe(Reader reader, int id, int version, Group anew, OptionalInt topicId, String purpose) {
        return move(reader, id, version, (pairing, mover, now) -> pairing.describe(mover, anew, topicId, purpose, now));
    }

    /**
     * Lets somebody into a group. Whoever calls this knows that the person has said yes and a host, too.
     *
     * @param by who of the two has said it last, and is not told
     * @throws Refused if there is no room, if the person has no place left, or if the rules forbid it
     */
    public Pairing join(int id, PersonKey person, Part part, PersonKey by) {
        readOnlyMode.refuseIfOn();
        Pairing pairing = pairings.byId(id).orElseThrow(NotPermitted::new);
        Instant now = clock.instant();
        Move move = pairing.join(person, part, now);
        refuseUnlessOpen(pairing.programmeId());
        if (!suits(pairing, person, part)) {
            throw Refused.because("", "pairing.group.not-possible");
        }
        transactions.inOne(() -> {
            keep(move, Stream.of(person, by).collect(Collectors.toSet()));
            takePlaces(id, List.of(new Participant(person, part, true)));
            relist(move.after().participants());
        });
        return move.after();
    }

    /** Whether somebody may come to a group by the rules: with each of those whom they would teach or learn from. */
    public boolean suits(Pairing group, PersonKey person, Part part) {
        return group.participants().stream()
                .filter(one -> one.part() == part.other() && !one.person().equals(person))
                .allMatch(one -> part == Part.MENTOR
                        ? suitability.mayBegin(group.programmeId(), person, one.person(), group.topicId())
                        : suitability.mayBegin(group.programmeId(), one.person(), person, group.topicId()));
    }

    /** Takes somebody whose account is gone out of a group, if it goes on without them. @return the group after that */
    Pairing without(Pairing pairing, PersonKey person) {
        Optional<Move> move = pairing.without(person, clock.instant());
        move.ifPresent(leaving -> transactions.inOne(() -> {
            keep(leaving);
            relist(pairing, leaving);
        }));
        return move.map(Move::after).orElse(pairing);
    }

    /** Does what time does to a pairing. @return whether it did anything */
    boolean fallDue(Pairing pairing, Instant now) {
        Optional<Move> move = pairing.fallDue(now);
        move.ifPresent(due -> transactions.inOne(() -> {
            keep(due);
            relist(pairing, due);
        }));
        return move.isPresent();
    }

    private Pairing move(Reader reader, int id, int version, Step step) {
        Pairing pairing = seen(reader, id, version);
        Move move = step.of(pairing, reader, clock.instant());
        Optional<Pairing> renewed = pairing.predecessor().isPresent()
                ? pairings.byId(pairing.predecessor().getAsInt())
                : Optional.empty();
        if (move.step() == PairingStep.ACCEPT_AS_LAST) {
            refuseUnlessOpen(pairing.programmeId());
            boolean suitable = renewed.map(old -> isEachWithEach(
                            old, (mentor, mentee) -> suitability.mayGoOn(old.programmeId(), mentor, mentee)))
                    .orElseGet(() -> isEachWithEach(
                            pairing,
                            (mentor, mentee) ->
                                    suitability.mayBegin(pairing.programmeId(), mentor, mentee, pairing.topicId())));
            if (!suitable) {
                throw Refused.because("", "pairing.accept.not-possible");
            }
        }
        if (move.step() == PairingStep.START) {
            refuseUnlessOpen(pairing.programmeId());
            if (!isEachWithEach(
                    pairing, (mentor, mentee) -> suitability.mayGoOn(pairing.programmeId(), mentor, mentee))) {
                throw Refused.because("", "pairing.group.cannot-start");
            }
        }
        transactions.inOne(() -> {
            if (move.step() == PairingStep.ACCEPT_AS_LAST) {
                renewed.filter(old -> old.state().isLive()).ifPresent(old -> keep(old.renew(reader, clock.instant())));
            }
            keep(move);
            if (move.step() == PairingStep.ACCEPT_AS_LAST) {
                takePlaces(id, move.after().participants());
            }
            relist(pairing, move);
        });
        return move.after();
    }

    @FunctionalInterface
    private interface Step {
        Move of(Pairing pairing, Reader reader, Instant now);
    }

    private Pairing begun(Pairings.Beginning beginning) {
        Pairing begun = pairings.begin(beginning);
        begun.participants().stream()
                .filter(one -> !one.accepted())
                .forEach(one -> notices.add(begun.id(), NoticeKind.ASKED, one.person(), beginning.at()));
        return begun;
    }

    /** Tells those who have not taken the step themselves; of what never came about, whoever has asked or said yes. */
    private void tell(Move move, Set<PersonKey> informed) {
        Pairing after = move.after();
        Transition step = move.transition();
        NoticeKind kind =
                switch (step.step()) {
                    case ACCEPT_AS_LAST, START -> NoticeKind.SAID_YES;
                    case DECLINE, WITHDRAW, EXPIRE -> NoticeKind.CAME_TO_NOTHING;
                    default -> NoticeKind.CHANGED;
                };
        if (isQuiet(after, step.step())) {
            return;
        }
        after.participants().stream()
                .filter(one -> kind != NoticeKind.CAME_TO_NOTHING
                        || one.accepted()
                        || one.person().equals(after.beganBy()))
                .filter(one -> after.state() != PairingState.GATHERING || one.part() == Part.MENTOR)
                .map(Participant::person)
                .filter(person -> !informed.contains(person))
                .forEach(person -> notices.add(after.id(), kind, person, step.at()));
    }

    private static boolean isQuiet(Pairing after, PairingStep step) {
        return Set.of(PairingStep.ACCEPT, PairingStep.RENEW, PairingStep.DESCRIBE)
                        .contains(step)
                || step == PairingStep.WITHDRAW && after.group().isEmpty();
    }

    private void keep(Move move) {
        keep(move, move.transition().by().stream().collect(Collectors.toSet()));
    }

    /** @param informed those who know of it without being told */
    private void keep(Move move, Set<PersonKey> informed) {
        pairings.keep(move);
        tell(move, informed);
        if (move.after().state() == PairingState.CLOSED) {
            places.free(move.after().id());
        }
        move.left().ifPresent(gone -> places.free(move.after().id(), gone));
        aftercare.forEach(one -> one.stepped(move));
    }

    private Pairing seen(Reader reader, int id, int version) {
        reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Pairing pairing =
                pairings.byId(id).filter(known -> known.isSeenBy(reader)).orElseThrow(NotPermitted::new);
        if (pairing.version() != version) {
            throw Refused.because("", "pairing.step.outdated");
        }
        return pairing;
    }

    /** Whether something holds for everybody with everybody on the other side. */
    private static boolean isEachWithEach(Pairing pairing, BiPredicate<PersonKey, PersonKey> holds) {
        return pairing.participants().stream()
                .filter(mentor -> mentor.part() == Part.MENTOR)
                .allMatch(mentor -> pairing.participants().stream()
                        .filter(mentee -> mentee.part() == Part.MENTEE)
                        .allMatch(mentee -> holds.test(mentor.person(), mentee.person())));
    }

    /** In the order of their keys, lest two pairings wait for each other. */
    private void takePlaces(int pairingId, List<Participant> some) {
        some.stream()
                .sorted(Comparator.comparing(one -> one.person().value()))
                .forEach(one -> places.take(pairingId, one.person(), one.part(), capacity(one.person(), one.part())));
    }

    /** Has the mentors found by the places that they now have left, if the step has taken or freed some. */
    private void relist(Pairing before, Move move) {
        boolean ended = move.after().state() == PairingState.CLOSED
                && (before.state().isLive() || before.group().isPresent());
        if (ended || move.step() == PairingStep.ACCEPT_AS_LAST || move.left().isPresent()) {
            relist(before.participants());
        }
    }

    /**
     * After all places have been taken and freed, as whoever changes profiles locks people and then counters, too; a
     * pairing and the one that it renews have the same people.
     */
    private void relist(List<Participant> some) {
        profiles.recountTaken(
                some.stream().map(Participant::person).toList(), person -> places.taken(person, Part.MENTOR));
        facets.recount(List.of(new FacetValue(Facet.PLACES, Facet.FREE)));
    }

    private int capacity(PersonKey person, Part part) {
        return profiles.of(person)
                .map(Profile::participation)
                .map(said -> part == Part.MENTOR ? said.mentorCapacity() : said.menteeCapacity())
                .orElse(0);
    }

    private List<PairingView> views(Reader reader, List<Pairing> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Map<PersonKey, Account> people = accounts.byKeys(some.stream()
                .flatMap(pairing -> pairing.participants().stream())
                .map(Participant::person)
                .collect(Collectors.toSet()));
        Map<Integer, Topic> known = new HashMap<>();
        topics.all().forEach(topic -> known.put(topic.id(), topic));
        List<Programme> all = programmes.all();
        Map<Integer, Set<Finding>> found =
                findings.of(some.stream().map(Pairing::id).toList());
        Instant now = clock.instant();
        return some.stream()
                .map(pairing -> view(
                        reader,
                        pairing,
                        people,
                        all.stream()
                                .filter(programme -> all.size() > 1 && programme.id() == pairing.programmeId())
                                .findFirst(),
                        topicOf(pairing, known),
                        found.getOrDefault(pairing.id(), Set.of()),
                        now))
                .toList();
    }

    private Optional<Topic> topicOf(Pairing pairing, Map<Integer, Topic> known) {
        if (pairing.topicId().isEmpty()) {
            return Optional.empty();
        }
        int id = pairing.topicId().getAsInt();
        return Optional.ofNullable(known.get(id)).or(() -> topics.byId(id));
    }

    private static PairingView view(
            Reader reader,
            Pairing pairing,
            Map<PersonKey, Account> people,
            Optional<Programme> programme,
            Optional<Topic> topic,
            Set<Finding> found,
            Instant now) {
        boolean own = reader.person().filter(pairing::concerns).isPresent();
        // Whether nobody answered or somebody said no looks the same, from the day the invitation came to its end.
        boolean over = pairing.isExpired(now);
        Optional<Ending> ending = over
                ? Optional.of(Ending.EXPIRED)
                : pairing.ending().map(how -> how.cameAbout() ? how : Ending.EXPIRED);
        boolean cameAbout = ending.map(Ending::cameAbout).orElse(true);
        return new PairingView(
                pairing.id(),
                pairing.version(),
                over ? PairingState.CLOSED : pairing.state(),
                ending,
                pairing.group(),
                pairing.participants().stream()
                        .map(one -> new PairingView.Member(
                                Optional.ofNullable(people.get(one.person())),
                                one.part(),
                                reader.person().equals(Optional.of(one.person())),
                                pairing.mayRemove(reader, one.person())))
                        .toList(),
                own,
                reader.person().equals(Optional.of(pairing.beganBy())),
                programme,
                own ? topic : Optional.empty(),
                own ? pairing.message() : "",
                pairing.beganAt(),
                cameAbout ? pairing.since() : pairing.beganAt(),
                pairing.until(),
                pairing.steps(reader, now),
                pairing.state().isLive() ? found : Set.of());
    }
}
