package org.reversementoring.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.PersonKey;

/** Who stands above people, read as far up as a rule about lines of reporting looks. */
final class ReportingLine {
    private final Profiles profiles;

    ReportingLine(Profiles profiles) {
        this.profiles = profiles;
    }

    /** By person the manager: of these people, of their managers, and so on for so many levels. */
    Map<PersonKey, PersonKey> managers(Collection<Profile> people, int levels) {
        Map<PersonKey, PersonKey> managers = new HashMap<>();
        Set<PersonKey> asked = new HashSet<>();
        Set<PersonKey> next = new LinkedHashSet<>();
        for (Profile profile : people) {
            asked.add(profile.person());
            profile.facts().manager().ifPresent(manager -> {
                managers.put(profile.person(), manager);
                next.add(manager);
            });
        }
        for (int level = 1; level < levels; level++) {
            next.removeAll(asked);
            asked.addAll(next);
            Set<PersonKey> above = new LinkedHashSet<>();
            for (List<PersonKey> batch : batches(next)) {
                profiles.of(batch)
                        .values()
                        .forEach(profile -> profile.facts().manager().ifPresent(manager -> {
                            managers.put(profile.person(), manager);
                            above.add(manager);
                        }));
            }
            next.clear();
            next.addAll(above);
        }
        return managers;
    }

    /** So many at a time as are read at once. */
    static List<List<PersonKey>> batches(Collection<PersonKey> people) {
        List<PersonKey> all = new ArrayList<>(people);
        List<List<PersonKey>> batches = new ArrayList<>();
        for (int start = 0; start < all.size(); start += Profiles.MOST_AT_ONCE) {
            batches.add(all.subList(start, Math.min(start + Profiles.MOST_AT_ONCE, all.size())));
        }
        return batches;
    }
}
