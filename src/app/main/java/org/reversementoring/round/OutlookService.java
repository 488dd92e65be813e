package org.reversementoring.round;

import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Policies;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Members;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Prospects;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** Says what a round would begin with, before it begins. */
public class OutlookService {
    private final Members members;
    private final Profiles profiles;
    private final ProfileService profileService;
    private final Pairings pairings;
    private final Policies policies;

    public OutlookService(
            Members members, Profiles profiles, ProfileService profileService, Pairings pairings, Policies policies) {
        this.members = members;
        this.profiles = profiles;
        this.profileService = profileService;
        this.pairings = pairings;
        this.policies = policies;
    }

    /**
     * Reads all members, {@link Profiles#MOST_AT_ONCE} at a time. What somebody does not let coordinators see is not
     * counted.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public Outlook of(Reader reader, int programmeId) {
        reader.coordinating();
        Count count = new Count();
        Prospects.Batch batch = members.after(programmeId, 0, Profiles.MOST_AT_ONCE);
        while (!batch.people().isEmpty()) {
            Map<PersonKey, Profile> kept = profiles.of(batch.people());
            BiPredicate<PersonKey, Field> sight = profileService.sight(reader, kept);
            kept.values().forEach(profile -> count.add(profile, field -> sight.test(profile.person(), field)));
            batch = members.after(programmeId, batch.position(), Profiles.MOST_AT_ONCE);
        }
        Map<PairingState, Integer> states = pairings.counts(programmeId);
        int going = states.entrySet().stream()
                .filter(state -> state.getKey() != PairingState.CLOSED)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return count.outlook(going, policies.of(programmeId).goal());
    }

    private static final class Count {
        private int people;
        private int mentors;
        private int places;
        private int mentees;
        private int resting;
        private int full;
        private int topicless;

        void add(Profile profile, Predicate<Field> sees) {
            Participation said = profile.participation();
            if (said.standing() == Standing.PAUSED) {
                resting++;
            }
            if (said.standing() != Standing.TAKING_PART) {
                return;
            }
            people++;
            if (!sees.test(Field.ROLE)) {
                return;
            }
            mentors += said.teaches() ? 1 : 0;
            mentees += said.learns() ? 1 : 0;
            if (said.teaches() && sees.test(Field.CAPACITY)) {
                places += said.mentorCapacity();
                full += said.mentorCapacity() == 0 ? 1 : 0;
            }
            if (sees.test(Field.OFFERS) && sees.test(Field.WISHES)) {
                boolean topics = said.teaches() && !profile.offers().isEmpty()
                        || said.learns() && !profile.wishes().isEmpty();
                topicless += topics ? 0 : 1;
            }
        }

        Outlook outlook(int pairings, Goal goal) {
            return new Outlook(people, mentors, places, mentees, resting, full, topicless, pairings, goal);
        }
    }
}
