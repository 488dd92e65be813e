package org.reversementoring.circle;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.Reader;

/** Shows groups: those to which one can come, those to which one is about to come, and one alone. */
public class CircleService {
    public static final int ON_A_PAGE = 20;

    /** Of one person: groups that have not begun, and questions to come to one. */
    public static final int MOST_OPEN = 5;

    private final Requests requests;
    private final Pairings pairings;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Programmes programmes;
    private final Topics topics;
    private final Clock clock;

    public CircleService(
            Requests requests,
            Pairings pairings,
            Profiles profiles,
            Accounts accounts,
            Programmes programmes,
            Topics topics,
            Clock clock) {
        this.requests = requests;
        this.pairings = pairings;
        this.profiles = profiles;
        this.accounts = accounts;
        this.programmes = programmes;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * The groups to which one can come, the newest first.
     *
     * @param topicId those of one topic alone
     * @param before the number that the page begins below
     * @throws NotPermitted if the reader has not logged in
     */
    public Circles open(Reader reader, OptionalInt topicId, int before) {
        reader.loggedIn();
        List<Pairing> some = pairings.open(clock.instant(), topicId, before, ON_A_PAGE);
        OptionalInt older = some.size() < ON_A_PAGE
                ? OptionalInt.empty()
                : OptionalInt.of(some.get(some.size() - 1).id());
        return new Circles(
                views(reader, some).stream()
                        .filter(view -> !view.hosts().isEmpty())
                        .toList(),
                older);
    }

    /** Groups that the reader has been invited to, or has asked to come to, as long as one can come to them. */
    public List<CircleView> waiting(Reader reader) {
        List<Integer> ids = requests.open(reader.loggedIn(), MOST_OPEN * MOST_OPEN).stream()
                .map(Request::groupId)
                .toList();
        return views(
                reader,
                pairings.some(ids).stream()
                        .filter(group -> group.room(clock.instant()) > 0)
                        .toList());
    }

    /** Empty if there is none, or none that the reader may know of. */
    public Optional<CircleView> circle(Reader reader, int id) {
        reader.loggedIn();
        return group(id)
                .filter(group -> group.isSeenBy(reader) || isKnownTo(reader, group))
                .map(group -> views(reader, List.of(group)).get(0));
    }

    /** Groups that one can come to are known to all, and those without a mentor to whom they have asked. */
    boolean isKnownTo(Reader reader, Pairing group) {
        boolean listed = isOpen(group) && group.participants().stream().anyMatch(one -> one.part() == Part.MENTOR);
        return listed
                || isOpen(group) && requests.of(group.id(), reader.loggedIn()).isPresent();
    }

    private boolean isOpen(Pairing group) {
        return group.state().letsIn()
                && !group.isExpired(clock.instant())
                && group.group()
                        .filter(known -> clock.instant().isBefore(known.joinUntil()))
                        .isPresent();
    }

    /** Whether or not anybody may know of it. */
    Optional<Pairing> group(int id) {
        return pairings.byId(id).filter(pairing -> pairing.group().isPresent());
    }

    /** As many statements for many as for one. */
    private List<CircleView> views(Reader reader, List<Pairing> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        PersonKey person = reader.loggedIn();
        Set<PersonKey> mentors = groups.stream()
                .flatMap(group -> group.participants().stream())
                .filter(one -> one.part() == Part.MENTOR)
                .map(Participant::person)
                .collect(Collectors.toSet());
        Set<PersonKey> asked = new HashSet<>(mentors);
        asked.add(person);
        Map<PersonKey, Profile> said = new HashMap<>();
        for (List<PersonKey> batch : batches(asked)) {
            said.putAll(profiles.of(batch));
        }
        Map<PersonKey, Account> hosts = accounts.byKeys(mentors.stream()
                .filter(mentor -> Optional.ofNullable(said.get(mentor))
                        .filter(profile -> profile.standing().isShown())
                        .isPresent())
                .toList());
        Map<Integer, Request> own = requests.of(groups.stream().map(Pairing::id).toList(), person).stream()
                .collect(Collectors.toMap(Request::groupId, Function.identity()));
        Map<Integer, Topic> known = topics.all().stream().collect(Collectors.toMap(Topic::id, Function.identity()));
        List<Programme> all = programmes.all();
        Participation participation = Optional.ofNullable(said.get(person))
                .map(Profile::participation)
                .orElseGet(Participation::none);
        return groups.stream()
                .map(group ->
                        view(reader, group, hosts, Optional.ofNullable(own.get(group.id())), known, all, participation))
                .toList();
    }

    private static List<List<PersonKey>> batches(Set<PersonKey> people) {
        List<PersonKey> all = new ArrayList<>(people);
        return IntStream.iterate(0, start -> start < all.size(), start -> start + Profiles.MOST_AT_ONCE)
                .mapToObj(start -> all.subList(start, Math.min(start + Profiles.MOST_AT_ONCE, all.size())))
                .toList();
    }

    private CircleView view(
            Reader reader,
            Pairing group,
            Map<PersonKey, Account> hosts,
            Optional<Request> request,
            Map<Integer, Topic> known,
            List<Programme> all,
            Participation participation) {
        Optional<PersonKey> person = reader.person();
        boolean member = person.filter(group::concerns).isPresent();
        Optional<Request> open = request.filter(one -> !member);
        return new CircleView(
                group.id(),
                group.version(),
                group.group().orElseThrow(),
                group.message(),
                group.topicId().isPresent()
                        ? Optional.ofNullable(known.get(group.topicId().getAsInt()))
                        : Optional.empty(),
                all.stream()
                        .filter(programme -> all.size() > 1 && programme.id() == group.programmeId())
                        .findFirst(),
                reader.inAlphabet(
                        group.participants().stream()
                                .filter(one -> one.part() == Part.MENTOR && hosts.containsKey(one.person()))
                                .map(one -> hosts.get(one.person()))
                                .toList(),
                        Account::fullName),
                group.participants().size(),
                group.room(clock.instant()),
                group.state().isLive(),
                standing(group, person, open),
                open.filter(one -> !one.past()).map(Request::part),
                parts(group, participation),
                group.beganAt());
    }

    private static CircleView.Standing standing(Pairing group, Optional<PersonKey> person, Optional<Request> request) {
        if (person.filter(group::isHostedBy).isPresent()) {
            return CircleView.Standing.HOST;
        }
        if (person.filter(group::concerns).isPresent()) {
            return CircleView.Standing.MEMBER;
        }
        return request.map(one -> one.past()
                        ? CircleView.Standing.PAST
                        : one.way() == Request.Way.ASKED ? CircleView.Standing.ASKED : CircleView.Standing.INVITED)
                .orElse(CircleView.Standing.STRANGER);
    }

    /** Whether there is a place, and whether the rules allow it, is seen when somebody asks. */
    private static Set<Part> parts(Pairing group, Participation participation) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (participation.programmes().contains(group.programmeId())) {
            if (participation.learns()) {
                parts.add(Part.MENTEE);
            }
            if (participation.teaches()) {
                parts.add(Part.MENTOR);
            }
        }
        return parts;
    }
}
