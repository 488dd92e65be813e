package org.reversementoring.circle;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.Notices;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Lets people come to groups. Two yeses bring somebody in, in whichever order: the person's own and that of a host. How
 * they leave again is as of any pairing.
 */
public class EntryService {
    private final CircleService circles;
    private final Requests requests;
    private final Pairings pairings;
    private final PairingService service;
    private final Notices notices;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public EntryService(
            CircleService circles,
            Requests requests,
            Pairings pairings,
            PairingService service,
            Notices notices,
            Profiles profiles,
            Accounts accounts,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.circles = circles;
        this.requests = requests;
        this.pairings = pairings;
        this.service = service;
        this.notices = notices;
        this.profiles = profiles;
        this.accounts = accounts;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** Who waits to come in; empty unless the reader lets people in. */
    public Optional<Gate> gate(Reader reader, int id) {
        return circles.group(id).filter(group -> letsIn(reader, group)).map(group -> {
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

    private static List<Gate.Guest> guests(List<Request> open, Request.Way way, Map<PersonKey, Account> people) {
        return open.stream()
                .filter(request -> request.way() == way && people.containsKey(request.person()))
                .map(request -> new Gate.Guest(people.get(request.person()), request.part()))
                .toList();
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

    /** Until it begins there is nothing to read in it: after that its hosts alone let anybody in. */
    private static boolean letsIn(Reader reader, Pairing group) {
        return reader.person().filter(group::isHostedBy).isPresent()
                || reader.coordinator() && group.state() == PairingState.GATHERING;
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
        if (requests.open(person, CircleService.MOST_OPEN * CircleService.MOST_OPEN).stream()
                        .filter(request -> request.way() == Request.Way.ASKED)
                        .count()
                >= CircleService.MOST_OPEN) {
            throw Refused.because("", "circle.ask.too-many", CircleService.MOST_OPEN);
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
        Pairing group = circles.group(id)
                .filter(known -> circles.isKnownTo(reader, known))
                .orElseThrow(NotPermitted::new);
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
        Participation own = profiles.participation(person);
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
        refuseUnlessReady(person, request.part(), circles.group(id).orElseThrow(NotPermitted::new));
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
        Pairing group = circles.group(id).orElseThrow(NotPermitted::new);
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
        Participation said = profiles.participation(person);
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

    /** Whether that is possible has been seen to. */
    void invite(Pairing group, PersonKey person, Part part) {
        Instant now = clock.instant();
        requests.add(new Request(group.id(), person, part, Request.Way.INVITED, false, now));
        notices.add(group.id(), NoticeKind.INVITED, person, now);
    }

    private PersonKey hosting(Reader reader, int id) {
        readOnlyMode.refuseIfOn();
        return circles.group(id)
                .filter(group -> letsIn(reader, group))
                .map(group -> reader.loggedIn())
                .orElseThrow(NotPermitted::new);
    }

    private PersonKey person(String username) {
        return accounts.byUsername(username)
                .map(Account::key)
                .orElseThrow(() -> Refused.because("", "circle.request.gone"));
    }
}
