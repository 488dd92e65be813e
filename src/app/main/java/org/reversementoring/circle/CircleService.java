package org.reversementoring.circle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
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
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.pairing.Group;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.Notices;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingStep;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.MeetingFormat;
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

/**
 * Lets people open groups, find them and come to them. Two yeses bring somebody in, in whichever order: the person's own
 * and that of a host. What becomes of the group then is as of any pairing.
 */
public class CircleService {
    public static final int ON_A_PAGE = 20;
    public static final int LONGEST_PURPOSE = 1_000;

    /** Of one person: groups that have not begun, and questions to come to one. */
    public static final int MOST_OPEN = 5;

    /** How far ahead one can be invited to come, in days. */
    public static final int FURTHEST = 366;

    private final Requests requests;
    private final Pairings pairings;
    private final PairingService service;
    private final Notices notices;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Programmes programmes;
    private final Topics topics;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public CircleService(
            Requests requests,
            Pairings pairings,
            PairingService service,
            Notices notices,
            Profiles profiles,
            Accounts accounts,
            Programmes programmes,
            Topics topics,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.requests = requests;
        this.pairings = pairings;
        this.service = service;
        this.notices = notices;
        this.profiles = profiles;
        this.accounts = accounts;
        this.programmes = programmes;
        this.topics = topics;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
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

    private boolean isKnownTo(Reader reader, Pairing group) {
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

    private Optional<Pairing> group(int id) {
        return pairings.byId(id).filter(pairing -> pairing.group().isPresent());
    }

    /** Who waits to come in; empty unless the reader lets people in. */
    public Optional<Gate> gate(Reader reader, int id) {
        return group(id).filter(group -> letsIn(reader, group)).map(group -> {
            List<Request> open = requests.of(id).stream()
                    .filter(request -> !request.past() && !group.concerns(request.person()))
                    .toList();
            Map<PersonKey, Account> people =
                    accounts.byKeys(open.stream().map(Request::person).toList());
            boolean gathering = group.state() == PairingState.GATHERING;
            int missing =
                    group.group().orElseThrow().fewest() - group.participants().size();
            return new Gate(
                    guests(open, Request.Way.ASKED, people),
                    guests(open, Request.Way.INVITED, people),
                    group.room(clock.instant()),
                    gathering ? Math.max(0, missing) : 0,
                    group.participants().stream()
                                    .map(Participant::part)
                                    .distinct()
                                    .count()
                            > 1);
        });
    }

    /**
     * Who has asked to come to groups of which the reader is a host, the first one first; as many statements for many
     * groups as for one.
     *
     * @return by the number of the group; none to which nobody waits to come
     */
    public Map<Integer, List<Account>> asking(Reader reader, Collection<Integer> groupIds) {
        PersonKey host = reader.loggedIn();
        List<Request> open = requests.asking(groupIds);
        Map<Integer, Pairing> hosted = pairings
                .some(open.stream().map(Request::groupId).distinct().toList())
                .stream()
                .filter(group -> group.isHostedBy(host))
                .collect(Collectors.toMap(Pairing::id, Function.identity()));
        Map<PersonKey, Account> people =
                accounts.byKeys(open.stream().map(Request::person).collect(Collectors.toSet()));
        return open.stream()
                .filter(request -> hosted.containsKey(request.groupId()) && people.containsKey(request.person()))
                .filter(request -> !hosted.get(request.groupId()).concerns(request.person()))
                .collect(Collectors.groupingBy(
                        Request::groupId,
                        Collectors.mapping(request -> people.get(request.person()), Collectors.toList())));
    }

    private static List<Gate.Guest> guests(List<Request> open, Request.Way way, Map<PersonKey, Account> people) {
        return open.stream()
                .filter(request -> request.way() == way && people.containsKey(request.person()))
                .map(request -> new Gate.Guest(people.get(request.person()), request.part()))
                .toList();
    }

    /** Until it begins there is nothing to read in it: after that its hosts alone let anybody in. */
    private static boolean letsIn(Reader reader, Pairing group) {
        return reader.person().filter(group::isHostedBy).isPresent()
                || reader.coordinator() && group.state() == PairingState.GATHERING;
    }

    /** The open programmes in which the reader could open a group, the oldest first. */
    public List<Programme> programmes(Reader reader) {
        return own(reader).filter(Programme::circles).toList();
    }

    /** Those in which the reader could, but that have no groups opened in them, the oldest first. */
    public List<Programme> programmesWithout(Reader reader) {
        return own(reader).filter(programme -> !programme.circles()).toList();
    }

    private Stream<Programme> own(Reader reader) {
        Set<Integer> own = participation(reader.loggedIn()).programmes();
        return programmes.all().stream()
                .filter(programme -> !programme.closed())
                .filter(programme -> reader.coordinator() || own.contains(programme.id()));
    }

    /** By name. */
    public List<Topic> topics(Reader reader) {
        return reader.inAlphabet(topics.all(), Topic::name);
    }

    /** Whether the reader may open groups at all: those who teach, and coordinators. */
    public boolean mayOpen(Reader reader) {
        return reader.coordinator()
                || reader.person()
                        .map(this::participation)
                        .filter(Participation::teaches)
                        .isPresent();
    }

    /** Whether the reader names a mentor as the host of a group that they open, as they do not teach themselves. */
    public boolean asksForMentor(Reader reader) {
        return reader.coordinator() && !participation(reader.loggedIn()).teaches();
    }

    /** Whether the reader, who would be the host of a group that they open, has no place for it. */
    public boolean lacksPlace(Reader reader) {
        PersonKey opener = reader.loggedIn();
        return participation(opener).teaches() && service.freePlaces(opener, Part.MENTOR) == 0;
    }

    private Participation participation(PersonKey person) {
        return profiles.of(person).map(Profile::participation).orElseGet(Participation::none);
    }

    /**
     * Opens a group. A mentor is its first host; a coordinator names one, who is asked, or invites people later.
     *
     * @throws NotPermitted if the reader neither teaches nor coordinates
     * @throws Refused if anything typed will not do; also as of {@link PairingService#open}
     */
    public Pairing open(Reader reader, NewCircle typed) {
        PersonKey opener = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        if (!mayOpen(reader)) {
            throw new NotPermitted();
        }
        boolean hosting = participation(opener).teaches();
        Form form = new Form();
        Description description = description(reader, form, typed);
        Optional<Account> mentor = hosting ? Optional.empty() : mentor(form, typed.mentor());
        form.orRefuse();
        int programmeId = programme(reader, typed);
        long open = pairings.of(opener, ON_A_PAGE * ON_A_PAGE).stream()
                .filter(one ->
                        one.state() == PairingState.GATHERING && one.beganBy().equals(opener))
                .count();
        if (hosting && open >= MOST_OPEN) {
            throw Refused.because("", "circle.open.too-many", MOST_OPEN);
        }
        if (lacksPlace(reader)) {
            throw Refused.because("", "circle.ask.no-place");
        }
        return transactions.inOne(() -> {
            Pairing opened = service.open(
                    reader,
                    programmeId,
                    description.group(),
                    hosting ? Optional.of(opener) : Optional.empty(),
                    description.topicId(),
                    description.purpose());
            mentor.ifPresent(account -> invite(opened, account.key(), Part.MENTOR));
            return opened;
        });
    }

    private Optional<Account> mentor(Form form, String typed) {
        String username = form.required("mentor", typed, PersonKey.LONGEST);
        Optional<Account> found = form.refuses("mentor") ? Optional.empty() : accounts.byUsername(username);
        if (!form.refuses("mentor")
                && found.filter(account -> participation(account.key()).teaches())
                        .isEmpty()) {
            form.refuse("mentor", "circle.mentor.nobody");
        }
        return found;
    }

    private int programme(Reader reader, NewCircle typed) {
        List<Integer> possible = programmes(reader).stream().map(Programme::id).toList();
        if (possible.isEmpty()) {
            boolean none = programmesWithout(reader).isEmpty();
            throw Refused.because("", none ? "pairing.invite.no-own-programme" : "circle.open.none");
        }
        if (possible.size() == 1 || possible.contains(typed.programmeId())) {
            return possible.size() == 1 ? possible.get(0) : typed.programmeId();
        }
        throw Refused.because("programme", "form.field.required");
    }

    /**
     * Says anew what a group is about.
     *
     * @param version the version of the group that the reader saw
     * @throws NotPermitted if the group is none of the reader's business
     * @throws Refused if anything typed will not do, or if the group has been changed meanwhile
     */
    public Pairing change(Reader reader, int id, int version, NewCircle typed) {
        reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Form form = new Form();
        Description description = description(reader, form, typed);
        form.orRefuse();
        return service.describe(reader, id, version, description.group(), description.topicId(), description.purpose());
    }

    private record Description(Group group, OptionalInt topicId, String purpose) {}

    private Description description(Reader reader, Form form, NewCircle typed) {
        String title = form.required("title", typed.title(), Group.LONGEST_TITLE);
        String purpose = form.requiredProse("purpose", typed.purpose(), LONGEST_PURPOSE);
        String language = form.line("language", typed.language(), Group.LONGEST_LANGUAGE);
        Optional<GroupFormat> format = chosen(form, "format", typed.format(), GroupFormat.values());
        Optional<MeetingFormat> meeting = chosen(form, "meeting", typed.meeting(), MeetingFormat.values());
        int fewest = number(form, "fewest", typed.fewest());
        int most = number(form, "most", typed.most());
        if (!form.refuses("fewest") && !form.refuses("most") && most < fewest) {
            form.refuse("most", "circle.most.too-few");
        }
        LocalDate lastDay = lastDay(reader, form, typed.until());
        if (typed.topicId() != 0 && topics.byId(typed.topicId()).isEmpty()) {
            form.refuse("topic", "circle.topic.gone");
        }
        form.orRefuse();
        return new Description(
                new Group(
                        format.orElseThrow(),
                        title,
                        fewest,
                        most,
                        lastDay,
                        meeting.orElseThrow(),
                        Optional.of(language).filter(known -> !known.isEmpty())),
                typed.topicId() == 0 ? OptionalInt.empty() : OptionalInt.of(typed.topicId()),
                purpose);
    }

    private static <T extends Enum<T>> Optional<T> chosen(Form form, String field, String typed, T[] choices) {
        Optional<T> choice =
                Stream.of(choices).filter(known -> known.name().equals(typed)).findFirst();
        if (choice.isEmpty()) {
            form.refuse(field, "form.field.required");
        }
        return choice;
    }

    private static int number(Form form, String field, String typed) {
        return IntStream.rangeClosed(Group.FEWEST, Group.MOST)
                .filter(number -> Integer.toString(number).equals(typed))
                .findFirst()
                .orElseGet(() -> {
                    form.refuse(field, "circle.number.not-in-range", Group.FEWEST, Group.MOST);
                    return 0;
                });
    }

    /** A day of the year that begins where the reader is today. */
    private LocalDate lastDay(Reader reader, Form form, String typed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), reader.zone());
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
            if (day.isBefore(today) || day.isAfter(today.plusDays(FURTHEST))) {
                form.refuse("until", "circle.until.not-in-range");
            }
            return day;
        } catch (DateTimeParseException noDay) {
            form.refuse("until", "circle.until.no-day");
            return today;
        }
    }

    /**
     * Says that the reader would like to come. Where a host has invited them, they are in.
     *
     * @throws Refused if there is no room, or if it is not possible: why is told only where it is the reader's own doing
     */
    public void ask(Reader reader, int id, Part part) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Pairing group = listed(reader, id);
        Optional<Request> earlier = requests.of(id, person);
        if (earlier.filter(request -> request.isOpen(Request.Way.INVITED)).isPresent()) {
            come(reader, id);
            return;
        }
        if (earlier.isPresent()) {
            throw Refused.because("", "circle.ask.already");
        }
        refuseUnlessReady(person, part, group);
        if (requests.open(person, MOST_OPEN * MOST_OPEN).stream()
                        .filter(request -> request.way() == Request.Way.ASKED)
                        .count()
                >= MOST_OPEN) {
            throw Refused.because("", "circle.ask.too-many", MOST_OPEN);
        }
        refuseUnlessPossible(group, person, part);
        Instant now = clock.instant();
        transactions.inOne(() -> {
            requests.add(new Request(id, person, part, Request.Way.ASKED, false, now));
            group.participants().stream()
                    .filter(one -> group.isHostedBy(one.person()))
                    .forEach(host -> notices.add(id, NoticeKind.WANTS_IN, host.person(), now));
        });
    }

    private Pairing listed(Reader reader, int id) {
        Pairing group = group(id).filter(known -> isKnownTo(reader, known)).orElseThrow(NotPermitted::new);
        if (group.concerns(reader.loggedIn())) {
            throw Refused.because("", "pairing.group.in-already");
        }
        if (group.room(clock.instant()) == 0) {
            throw Refused.because("", "pairing.group.no-room");
        }
        return group;
    }

    /** What somebody can change themselves they are told. */
    private void refuseUnlessReady(PersonKey person, Part part, Pairing group) {
        Participation own = participation(person);
        if (part == Part.MENTOR ? !own.teaches() : !own.learns()) {
            throw Refused.because(
                    "", part == Part.MENTOR ? "pairing.invite.not-a-mentor" : "pairing.invite.not-a-mentee");
        }
        if (!own.programmes().contains(group.programmeId())) {
            throw Refused.because("", "circle.ask.other-programme");
        }
        if (service.freePlaces(person, part) == 0) {
            throw Refused.because("", "circle.ask.no-place");
        }
    }

    private void refuseUnlessPossible(Pairing group, PersonKey person, Part part) {
        if (!service.suits(group, person, part)) {
            throw Refused.because("", "pairing.group.not-possible");
        }
    }

    /** Says that the reader would rather not come after all, or not this time: nobody is told. */
    public void takeBack(Reader reader, int id) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        boolean asked = requests.of(id, person)
                .filter(request -> request.isOpen(Request.Way.ASKED))
                .isPresent();
        boolean done = transactions.inOne(() -> asked ? requests.take(id, person) : requests.pass(id, person));
        if (!done) {
            throw Refused.because("", "circle.request.gone");
        }
    }

    /** Says yes to an invitation: with it the reader is in. */
    public void come(Reader reader, int id) {
        PersonKey person = reader.loggedIn();
        Request request = request(id, person, Request.Way.INVITED);
        refuseUnlessReady(person, request.part(), group(id).orElseThrow(NotPermitted::new));
        enter(request, person);
    }

    /** Says yes to somebody who has asked: with it they are in. */
    public void letIn(Reader reader, int id, String username) {
        PersonKey host = hosting(reader, id);
        Request request = request(id, person(username), Request.Way.ASKED);
        if (service.freePlaces(request.person(), request.part()) == 0) {
            throw Refused.because("", "pairing.group.not-possible");
        }
        transactions.inOne(() -> {
            enter(request, host);
            notices.add(id, NoticeKind.LET_IN, request.person(), clock.instant());
        });
    }

    private Request request(int id, PersonKey person, Request.Way way) {
        return requests.of(id, person)
                .filter(known -> known.isOpen(way))
                .orElseThrow(() -> Refused.because("", "circle.request.gone"));
    }

    private void enter(Request request, PersonKey by) {
        transactions.inOne(() -> {
            if (!requests.take(request.groupId(), request.person())) {
                throw Refused.because("", "circle.request.gone");
            }
            service.join(request.groupId(), request.person(), request.part(), by);
        });
    }

    /** Leaves somebody out who has asked, or takes an invitation back. Nobody is told. */
    public void pass(Reader reader, int id, String username) {
        hosting(reader, id);
        PersonKey person = person(username);
        boolean invited = requests.of(id, person)
                .filter(request -> request.isOpen(Request.Way.INVITED))
                .isPresent();
        boolean done = transactions.inOne(() -> invited ? requests.take(id, person) : requests.pass(id, person));
        if (!done) {
            throw Refused.because("", "circle.request.gone");
        }
    }

    /**
     * Invites somebody. Where they have asked to come, they are in.
     *
     * @throws NotPermitted if the reader lets nobody in
     * @throws Refused if there is nobody of that name, or no room; or if it is not possible, never with the reason
     */
    public void invite(Reader reader, int id, String username, Part part) {
        PersonKey host = hosting(reader, id);
        Pairing group = group(id).orElseThrow(NotPermitted::new);
        Form form = new Form();
        String typed = form.required("person", username, PersonKey.LONGEST);
        Optional<PersonKey> found = form.refuses("person")
                ? Optional.empty()
                : accounts.byUsername(typed).map(Account::key);
        if (!form.refuses("person") && found.isEmpty()) {
            form.refuse("person", "circle.invite.nobody");
        }
        form.orRefuse();
        PersonKey person = found.orElseThrow();
        if (group.concerns(person)) {
            throw Refused.because("person", "pairing.group.in-already");
        }
        if (group.room(clock.instant()) == 0) {
            throw Refused.because("", "pairing.group.no-room");
        }
        Optional<Request> earlier = requests.of(id, person);
        if (earlier.filter(request -> request.isOpen(Request.Way.ASKED)).isPresent()) {
            letIn(reader, id, typed);
            return;
        }
        if (earlier.filter(request -> request.isOpen(Request.Way.INVITED)).isPresent()) {
            throw Refused.because("person", "circle.invite.already");
        }
        Participation said = participation(person);
        boolean ready = part == Part.MENTOR ? said.teaches() : said.learns();
        boolean there = said.programmes().contains(group.programmeId());
        boolean free = service.freePlaces(person, part) > 0;
        if (earlier.isPresent() || !ready || !there || !free || !service.suits(group, person, part)) {
            throw Refused.because("person", "circle.invite.not-possible");
        }
        if (host.equals(person)) {
            // A coordinator who takes part says both yeses at once.
            service.join(id, person, part, host);
            return;
        }
        transactions.inOne(() -> invite(group, person, part));
    }

    private void invite(Pairing group, PersonKey person, Part part) {
        Instant now = clock.instant();
        requests.add(new Request(group.id(), person, part, Request.Way.INVITED, false, now));
        notices.add(group.id(), NoticeKind.INVITED, person, now);
    }

    private PersonKey hosting(Reader reader, int id) {
        readOnlyMode.refuseIfOn();
        return group(id)
                .filter(group -> letsIn(reader, group))
                .map(group -> reader.loggedIn())
                .orElseThrow(NotPermitted::new);
    }

    private PersonKey person(String username) {
        return accounts.byUsername(username)
                .map(Account::key)
                .orElseThrow(() -> Refused.because("", "circle.request.gone"));
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

    /** What a form shows of a group that is there; empty unless the reader may change it. */
    public Optional<NewCircle> typed(Reader reader, int id) {
        return group(id)
                .filter(group -> group.steps(reader, clock.instant()).contains(PairingStep.DESCRIBE))
                .map(group -> {
                    Group known = group.group().orElseThrow();
                    return new NewCircle(
                            known.format().name(),
                            group.programmeId(),
                            group.topicId().orElse(0),
                            known.title(),
                            group.message(),
                            Integer.toString(known.fewest()),
                            Integer.toString(known.most()),
                            known.lastDay().toString(),
                            known.meeting().name(),
                            known.language().orElse(""),
                            "");
                });
    }
}
