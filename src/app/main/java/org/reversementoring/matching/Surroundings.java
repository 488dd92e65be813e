package org.reversementoring.matching;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/**
 * What else there is to know of those who are to be matched.
 *
 * @param managers of those who do not take part, too: lines of reporting go through them; what profiles say is added
 * @param apart who must not meet: conflicts of interest that were declared, and pairs that a coordinator has barred
 * @param formerPartners who have been a pair before
 * @param at when the pairs would meet: it is by this moment's offsets that working hours of different zones are compared
 * @param seed of the order in which people are looked at; with the same seed the same people give the same pairs
 */
public record Surroundings(
        Map<PersonKey, PersonKey> managers, Set<Bond> apart, Set<Bond> formerPartners, Instant at, long seed) {

    public Surroundings {
        managers = Map.copyOf(managers);
        apart = Set.copyOf(apart);
        formerPartners = Set.copyOf(formerPartners);
    }

    public static Surroundings none(Instant at, long seed) {
        return new Surroundings(Map.of(), Set.of(), Set.of(), at, seed);
    }
}
