package org.reversementoring.pairing;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.Coordinators;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Once a day: does what time does to pairings, and looks whether something has come to stand in the way of live ones.
 * Not for people: it asks for no reader. May run on two nodes; a step that the other one has just taken is left out.
 */
public class NightWatch {
    private static final int AT_ONCE = 100;
    /** A group may be everybody; so many are enough to see to a pairing. */
    private static final int MOST_COORDINATORS = 20;

    private final Pairings pairings;
    private final PairingService service;
    private final Findings findings;
    private final Notices notices;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Coordinators coordinators;
    private final Suitability suitability;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public NightWatch(
            Pairings pairings,
            PairingService service,
            Findings findings,
            Notices notices,
            Profiles profiles,
            Accounts accounts,
            Coordinators coordinators,
            Suitability suitability,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.pairings = pairings;
        this.service = service;
        this.findings = findings;
        this.notices = notices;
        this.profiles = profiles;
        this.accounts = accounts;
        this.coordinators = coordinators;
        this.suitability = suitability;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** @return how many pairings time has moved on */
    public int pass() {
        if (readOnlyMode.isOn()) {
            return 0;
        }
        int moved = passTime();
        int last = Integer.MAX_VALUE;
        List<Pairing> some = pairings.before(last, AT_ONCE);
        while (!some.isEmpty()) {
            look(some);
            last = some.get(some.size() - 1).id();
            some = pairings.before(last, AT_ONCE);
        }
        return moved;
    }

    private int passTime() {
        Instant now = clock.instant();
        int moved = 0;
        List<Pairing> due = pairings.due(now, AT_ONCE);
        while (!due.isEmpty()) {
            int before = moved;
            for (Pairing pairing : due) {
                moved += moved(pairing, now) ? 1 : 0;
            }
            due = moved == before ? List.of() : pairings.due(now, AT_ONCE);
        }
        return moved;
    }

    private boolean moved(Pairing pairing, Instant now) {
        try {
            return service.fallDue(pairing, now);
        } catch (Refused elsewhere) {
            return false;
        }
    }

    private void look(List<Pairing> some) {
        Map<Integer, Set<Finding>> known =
                findings.of(some.stream().map(Pairing::id).toList());
        for (Pairing read : some) {
            Pairing pairing = withoutTheGone(read);
            Set<Finding> now = pairing.state().isLive() ? found(pairing) : Set.of();
            Set<Finding> before = known.getOrDefault(pairing.id(), Set.of());
            if (!now.equals(before)) {
                transactions.inOne(() -> {
                    findings.put(pairing.id(), now);
                    if (!before.containsAll(now)) {
                        raise(pairing);
                    }
                });
            }
        }
    }

    /** A group goes on without them, if it can; of a pair it is for the other one to say what becomes of it. */
    private Pairing withoutTheGone(Pairing pairing) {
        if (pairing.group().isEmpty() || pairing.state() == PairingState.CLOSED) {
            return pairing;
        }
        List<PersonKey> people =
                pairing.participants().stream().map(Participant::person).toList();
        Set<PersonKey> present = accounts.byKeys(people).keySet();
        Pairing left = pairing;
        for (PersonKey person : people) {
            left = present.contains(person) ? left : without(left, person);
        }
        return left;
    }

    private Pairing without(Pairing pairing, PersonKey person) {
        try {
            return service.without(pairing, person);
        } catch (Refused elsewhere) {
            return pairing;
        }
    }

    /** Told to the participants and to those who can help. A coordinator who takes part is told as a participant. */
    private void raise(Pairing pairing) {
        Instant now = clock.instant();
        pairing.participants().forEach(one -> notices.add(pairing.id(), NoticeKind.FOUND, one.person(), now));
        coordinators.members(MOST_COORDINATORS).stream()
                .filter(coordinator -> !pairing.concerns(coordinator))
                .forEach(coordinator -> notices.add(pairing.id(), NoticeKind.RAISED, coordinator, now));
    }

    private Set<Finding> found(Pairing pairing) {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        List<PersonKey> people =
                pairing.participants().stream().map(Participant::person).toList();
        Map<PersonKey, Profile> kept = profiles.of(people);
        if (accounts.byKeys(people).size() < people.size()) {
            found.add(Finding.GONE);
        }
        if (kept.values().stream().anyMatch(profile -> profile.standing() == Standing.LEFT)) {
            found.add(Finding.LEFT);
        }
        boolean connected = pairing.participants().stream()
                .filter(one -> one.part() == Part.MENTOR)
                .anyMatch(mentor -> pairing.participants().stream()
                        .filter(one -> one.part() == Part.MENTEE)
                        .anyMatch(mentee -> kept.containsKey(mentor.person())
                                && kept.containsKey(mentee.person())
                                && suitability.areInOneLine(
                                        pairing.programmeId(), kept.get(mentor.person()), kept.get(mentee.person()))));
        if (connected) {
            found.add(Finding.REPORTING_LINE);
        }
        return found;
    }
}
