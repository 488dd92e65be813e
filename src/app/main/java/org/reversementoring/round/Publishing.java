package org.reversementoring.round;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Judge;
import org.reversementoring.matching.Rule;
import org.reversementoring.pairing.Snapshot;
import org.reversementoring.profile.Profile;
import org.reversementoring.programme.PersonKey;

/** Goes through the pairs of a board one after the other and gives away the places that people have now. */
final class Publishing {
    private final Snapshot snapshot;
    private final Judge judge;
    private final Set<PersonKey> present;
    private final Map<PersonKey, Integer> menteePlaces = new HashMap<>();
    private final Map<PersonKey, Integer> mentorPlaces = new HashMap<>();
    private final Set<Fixed.Tie> together;

    /** @param present those who have an account */
    Publishing(Snapshot snapshot, Judge judge, Set<PersonKey> present) {
        this.snapshot = snapshot;
        this.judge = judge;
        this.present = present;
        this.together = new HashSet<>(snapshot.already());
        for (Profile profile : snapshot.people()) {
            menteePlaces.put(profile.person(), profile.participation().menteeCapacity());
            mentorPlaces.put(profile.person(), profile.participation().mentorCapacity());
        }
        for (Fixed.Tie tie : snapshot.already()) {
            take(tie);
        }
    }

    private void take(Fixed.Tie tie) {
        menteePlaces.merge(tie.mentee(), -1, Integer::sum);
        mentorPlaces.merge(tie.mentor(), -1, Integer::sum);
    }

    /** Why a pair cannot be asked; if nothing stands in the way, a place of each is given away. */
    Optional<Omission> standsInTheWay(KeptPair pair) {
        Optional<Omission> omission = found(pair.tie());
        if (omission.isEmpty()) {
            take(pair.tie());
            together.add(pair.tie());
        }
        return omission;
    }

    private Optional<Omission> found(Fixed.Tie tie) {
        if (!present.contains(tie.mentee()) || !present.contains(tie.mentor())) {
            return Optional.of(Omission.GONE);
        }
        Fixed.Tie otherWay = new Fixed.Tie(tie.mentor(), tie.mentee());
        if (together.contains(tie)
                || together.contains(otherWay)
                || snapshot.apart().contains(tie)) {
            return Optional.of(Omission.PAIRED);
        }
        Optional<Judge.Judgement> judged = judge.of(tie);
        if (judged.isEmpty()) {
            return Optional.of(Omission.NOT_TAKING_PART);
        }
        if (menteePlaces.getOrDefault(tie.mentee(), 0) <= 0 || mentorPlaces.getOrDefault(tie.mentor(), 0) <= 0) {
            return Optional.of(Omission.FULL);
        }
        return judged.flatMap(Judge.Judgement::broken)
                .map(rule -> rule == Rule.PLACES ? Omission.FULL : Omission.RULES);
    }
}
