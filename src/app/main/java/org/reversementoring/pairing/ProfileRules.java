package org.reversementoring.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.PersonKey;

/**
 * The rules that hold wherever people are paired: both take part, neither would rather not, neither stands above the
 * other within {@value #LEVELS} levels, and they do not have the same manager.
 */
public class ProfileRules implements Rules {
    static final int LEVELS = 2;

    private final Profiles profiles;

    public ProfileRules(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public boolean allow(PersonKey mentor, PersonKey mentee) {
        if (mentor.equals(mentee)) {
            return false;
        }
        Map<PersonKey, Profile> both = profiles.of(List.of(mentor, mentee));
        Profile teaching = both.get(mentor);
        Profile learning = both.get(mentee);
        return teaching != null
                && learning != null
                && teaching.participation().teaches()
                && learning.participation().learns()
                && !teaching.participation().avoided().contains(mentee)
                && !learning.participation().avoided().contains(mentor)
                && !haveSameManager(teaching, learning)
                && !stands(mentor, learning)
                && !stands(mentee, teaching);
    }

    private static boolean haveSameManager(Profile one, Profile other) {
        return one.facts().manager().isPresent()
                && one.facts().manager().equals(other.facts().manager());
    }

    /** Whether the one stands above the other. */
    private boolean stands(PersonKey above, Profile other) {
        Set<PersonKey> line = new HashSet<>();
        Optional<Profile> next = Optional.of(other);
        for (int level = 0; level < LEVELS && next.isPresent(); level++) {
            Optional<PersonKey> manager = next.get().facts().manager();
            manager.ifPresent(line::add);
            next = level + 1 < LEVELS ? manager.flatMap(profiles::of) : Optional.empty();
        }
        return line.contains(above);
    }
}
