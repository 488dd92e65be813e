package org.reversementoring.pairing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reversementoring.matching.Bond;
import org.reversementoring.matching.Conflicts;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.Rule;
import org.reversementoring.matching.Surroundings;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Members;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Prospects;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.PersonKey;

/** Reads what runs are made from, at most {@link Profiles#MOST_AT_ONCE} people at a time. */
public class Snapshots {
    private final Members members;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Pairings pairings;
    private final Conflicts conflicts;

    public Snapshots(Members members, Profiles profiles, Accounts accounts, Pairings pairings, Conflicts conflicts) {
        this.members = members;
        this.profiles = profiles;
        this.accounts = accounts;
        this.pairings = pairings;
        this.conflicts = conflicts;
    }

    /**
     * Of all members who take part.
     *
     * @param pulse called after each batch; what it throws ends the reading
     */
    public Snapshot of(int programmeId, Policy policy, long seed, Instant at, Runnable pulse) {
        Map<PersonKey, Profile> people = new LinkedHashMap<>();
        Prospects.Batch batch = members.after(programmeId, 0, Profiles.MOST_AT_ONCE);
        while (!batch.people().isEmpty()) {
            read(batch.people(), people);
            pulse.run();
            batch = members.after(programmeId, batch.position(), Profiles.MOST_AT_ONCE);
        }
        return of(people, policy, seed, at, pulse);
    }

    /** Of these people alone, as far as they are members who take part. */
    public Snapshot of(int programmeId, Collection<PersonKey> some, Policy policy, long seed, Instant at) {
        Map<PersonKey, Profile> people = new LinkedHashMap<>();
        ReportingLine.batches(some).forEach(batch -> read(batch, people));
        people.values()
                .removeIf(profile -> !profile.participation().programmes().contains(programmeId));
        return of(people, policy, seed, at, () -> {});
    }

    private void read(Collection<PersonKey> some, Map<PersonKey, Profile> people) {
        Set<PersonKey> present = accounts.byKeys(some).keySet();
        profiles.of(some).values().stream()
                .filter(profile -> present.contains(profile.person()))
                .filter(profile -> profile.participation().teaches()
                        || profile.participation().learns())
                .forEach(profile -> people.put(profile.person(), withoutTexts(profile)));
    }

    private Snapshot of(Map<PersonKey, Profile> people, Policy policy, long seed, Instant at, Runnable pulse) {
        Ties ties = new Ties(people.keySet(), at);
        for (List<PersonKey> batch : ReportingLine.batches(people.keySet())) {
            pairings.ofPeople(batch).forEach(ties::add);
            pulse.run();
        }
        Map<PersonKey, PersonKey> managers = new ReportingLine(profiles)
                .managers(people.values(), policy.rules().of(Rule.REPORTING_LINE));
        return new Snapshot(
                people.values().stream().map(ties::withPlacesLeft).toList(),
                new Surroundings(managers, conflicts.all(), ties.former, at, seed),
                ties.already,
                ties.apart);
    }

    /** Thousands of people are kept in memory as long as a run lasts; what they have written is most of them. */
    private static Profile withoutTexts(Profile profile) {
        Participation said = profile.participation();
        Facts facts = profile.facts();
        return new Profile(
                profile.person(),
                profile.version(),
                profile.sortName(),
                facts,
                new Participation(
                        said.standing(),
                        said.role(),
                        said.mentorCapacity(),
                        said.menteeCapacity(),
                        "",
                        "",
                        said.format(),
                        said.hours(),
                        said.site(),
                        said.zone(),
                        said.languages(),
                        said.preferred(),
                        said.avoided(),
                        said.programmes(),
                        said.audiences()),
                profile.offers().stream()
                        .map(offer -> new Offer(offer.topicId(), offer.level(), ""))
                        .toList(),
                profile.wishes().stream()
                        .map(wish -> new Wish(wish.topicId(), wish.level(), "", wish.priority()))
                        .toList(),
                profile.taken());
    }

    /** What the pairings of people mean for a run. */
    private static final class Ties {
        private final Set<PersonKey> people;
        private final Instant at;
        private final Set<Fixed.Tie> already = new HashSet<>();
        private final Set<Fixed.Tie> apart = new HashSet<>();
        private final Set<Bond> former = new HashSet<>();
        private final Set<Integer> seen = new HashSet<>();
        private final Map<PersonKey, Integer> mentorPlaces = new HashMap<>();
        private final Map<PersonKey, Integer> menteePlaces = new HashMap<>();

        Ties(Set<PersonKey> people, Instant at) {
            this.people = people;
            this.at = at;
        }

        /** A pairing that is to renew another one takes no place of its own. */
        void add(Pairing pairing) {
            boolean renewing = pairing.state().isOpen() && pairing.predecessor().isPresent();
            if (renewing || !seen.add(pairing.id())) {
                return;
            }
            if (pairing.group().isPresent()) {
                addGroup(pairing);
                return;
            }
            for (Participant mentor : pairing.participants()) {
                for (Participant mentee : pairing.participants()) {
                    if (mentor.part() == Part.MENTOR && mentee.part() == Part.MENTEE) {
                        add(pairing, new Fixed.Tie(mentee.person(), mentor.person()));
                    }
                }
            }
        }

        /** Takes one place of each, however many are in it, and keeps nobody from a pairing beside it. */
        private void addGroup(Pairing group) {
            if (group.state() != PairingState.CLOSED) {
                group.participants().forEach(one -> (one.part() == Part.MENTOR ? mentorPlaces : menteePlaces)
                        .merge(one.person(), 1, Integer::sum));
            }
        }

        private void add(Pairing pairing, Fixed.Tie tie) {
            Fixed.Tie otherWay = new Fixed.Tie(tie.mentor(), tie.mentee());
            if (pairing.state() == PairingState.CLOSED || pairing.isExpired(at)) {
                Ending ending = pairing.ending().orElse(Ending.EXPIRED);
                if (ending.cameAbout()) {
                    former.add(new Bond(tie.mentee(), tie.mentor()));
                } else if (ending != Ending.WITHDRAWN
                        && at.isBefore(pairing.until().plus(PairingService.PEACE))) {
                    apart.add(tie);
                }
                return;
            }
            apart.add(otherWay);
            if (people.contains(tie.mentee()) && people.contains(tie.mentor())) {
                already.add(tie);
            } else {
                mentorPlaces.merge(tie.mentor(), 1, Integer::sum);
                menteePlaces.merge(tie.mentee(), 1, Integer::sum);
            }
        }

        Profile withPlacesLeft(Profile profile) {
            int asMentor = mentorPlaces.getOrDefault(profile.person(), 0);
            int asMentee = menteePlaces.getOrDefault(profile.person(), 0);
            Participation said = profile.participation();
            return asMentor + asMentee == 0
                    ? profile
                    : new Profile(
                            profile.person(),
                            profile.version(),
                            profile.sortName(),
                            profile.facts(),
                            said.capacities(
                                    Math.max(0, said.mentorCapacity() - asMentor),
                                    Math.max(0, said.menteeCapacity() - asMentee)),
                            profile.offers(),
                            profile.wishes(),
                            profile.taken());
        }
    }
}
