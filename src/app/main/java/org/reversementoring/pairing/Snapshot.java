package org.reversementoring.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Surroundings;
import org.reversementoring.profile.Profile;

/**
 * A programme's people as they were at one moment, with all that a run is made from.
 *
 * @param people who take part, without what they have written; with the places that pairings outside of the programme
 *     leave them
 * @param already pairings that are live or wait for an answer: they take a place of each, and are left alone
 * @param apart pairs that no run makes: of those who have a pairing the other way round, and of those who were asked in
 *     vain not long ago
 */
public record Snapshot(List<Profile> people, Surroundings around, Set<Fixed.Tie> already, Set<Fixed.Tie> apart) {

    /** What a run leaves alone. */
    public Fixed fixed(Set<Fixed.Tie> locked, Set<Fixed.Tie> dropped) {
        Set<Fixed.Tie> stay = new HashSet<>(already);
        stay.addAll(locked);
        Set<Fixed.Tie> barred = new HashSet<>(apart);
        barred.addAll(dropped);
        return new Fixed(stay, barred);
    }
}
