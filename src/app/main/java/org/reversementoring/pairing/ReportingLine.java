package org.reversementoring.pairing;

import java.util.Optional;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.PersonKey;

/** Whether two people are too close in the organisation to talk freely. */
final class ReportingLine {
    /** So many levels up, and down. */
    static final int LEVELS = 2;

    private final Profiles profiles;

    ReportingLine(Profiles profiles) {
        this.profiles = profiles;
    }

    boolean connects(Profile one, Profile other) {
        return haveSameManager(one, other) || isAbove(one.person(), other) || isAbove(other.person(), one);
    }

    private static boolean haveSameManager(Profile one, Profile other) {
        Optional<PersonKey> manager = one.facts().manager();
        return manager.isPresent() && manager.equals(other.facts().manager());
    }

    private boolean isAbove(PersonKey above, Profile below) {
        Optional<PersonKey> manager = below.facts().manager();
        for (int level = 1;
                level < LEVELS && manager.isPresent() && !manager.get().equals(above);
                level++) {
            manager = profiles.of(manager.get())
                    .flatMap(profile -> profile.facts().manager());
        }
        return manager.filter(above::equals).isPresent();
    }
}
