package org.reversementoring.round;

import java.util.Map;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Policies;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.profile.Members;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Prospects;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;

/** Says what a round would begin with, before it begins. */
public class OutlookService {
    private final Members members;
    private final Profiles profiles;
    private final Pairings pairings;
    private final Policies policies;

    public OutlookService(Members members, Profiles profiles, Pairings pairings, Policies policies) {
        this.members = members;
        this.profiles = profiles;
        this.pairings = pairings;
        this.policies = policies;
    }

    /**
     * Reads all members, {@link Profiles#MOST_AT_ONCE} at a time.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public Outlook of(Reader reader, int programmeId) {
        reader.coordinating();
        Count count = new Count();
        Prospects.Batch batch = members.after(programmeId, 0, Profiles.MOST_AT_ONCE);
        while (!batch.people().isEmpty()) {
            profiles.of(batch.people()).values().forEach(count::add);
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
        private int mentorPlaces;
        private int mentees;
        private int menteePlaces;
        private int resting;
        private int full;
        private int topicless;

        void add(Profile profile) {
            Participation said = profile.participation();
            if (said.standing() == Standing.PAUSED) {
                resting++;
            }
            if (!said.teaches() && !said.learns()) {
                return;
            }
            people++;
            int asMentor = said.teaches() ? said.mentorCapacity() : 0;
            int asMentee = said.learns() ? said.menteeCapacity() : 0;
            boolean topics = said.teaches() && !profile.offers().isEmpty()
                    || said.learns() && !profile.wishes().isEmpty();
            mentors += said.teaches() ? 1 : 0;
            mentees += said.learns() ? 1 : 0;
            mentorPlaces += asMentor;
            menteePlaces += asMentee;
            full += asMentor + asMentee == 0 ? 1 : 0;
            topicless += topics ? 0 : 1;
        }

        Outlook outlook(int pairings, Goal goal) {
            return new Outlook(
                    people, mentors, mentorPlaces, mentees, menteePlaces, resting, full, topicless, pairings, goal);
        }
    }
}
