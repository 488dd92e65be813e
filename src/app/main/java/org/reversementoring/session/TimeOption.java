package org.reversementoring.session;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.programme.PersonKey;

/**
 * A time at which a session could be.
 *
 * @param strains what it asks of each participant
 * @param fair whether the counts of those who have met outside nine to five would stay within one of each other
 */
public record TimeOption(Slot slot, Map<PersonKey, Strain> strains, boolean fair) {

    public TimeOption {
        strains = Map.copyOf(strains);
    }

    /** Those who would meet outside nine to five. */
    public Set<PersonKey> outside() {
        return strains.keySet().stream()
                .filter(person -> strains.get(person).counts())
                .collect(Collectors.toSet());
    }

    /** Whether everybody is at work then. */
    public boolean isCommonHour() {
        return strains.values().stream().allMatch(strain -> strain.compareTo(Strain.OUTSIDE_WORK) < 0);
    }
}
