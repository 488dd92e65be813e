package org.reversementoring.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reversementoring.programme.PersonKey;

/** Who reports to whom once a file is applied. A file must not make anybody their own manager, however indirectly. */
final class ReportingLines {
    private final Map<PersonKey, Optional<PersonKey>> managers = new HashMap<>();

    void add(PersonKey person, Optional<PersonKey> manager) {
        managers.put(person, manager);
    }

    /** Follows the lines beyond the people of the file, a batch at a time: as many steps as the organisation has tiers. */
    void complete(Function<Set<PersonKey>, Map<PersonKey, Profile>> profiles) {
        Set<PersonKey> unknown = unknownManagers();
        while (!unknown.isEmpty()) {
            for (List<PersonKey> batch : batches(unknown)) {
                Map<PersonKey, Profile> found = profiles.apply(Set.copyOf(batch));
                batch.forEach(person ->
                        add(person, Optional.ofNullable(found.get(person)).flatMap(profile -> profile.facts()
                                .manager())));
            }
            unknown = unknownManagers();
        }
    }

    private Set<PersonKey> unknownManagers() {
        Set<PersonKey> unknown = new HashSet<>();
        managers.values().stream()
                .flatMap(Optional::stream)
                .filter(manager -> !managers.containsKey(manager))
                .forEach(unknown::add);
        return unknown;
    }

    private static List<List<PersonKey>> batches(Set<PersonKey> people) {
        List<PersonKey> all = new ArrayList<>(people);
        List<List<PersonKey>> batches = new ArrayList<>();
        for (int start = 0; start < all.size(); start += Profiles.MOST_AT_ONCE) {
            batches.add(all.subList(start, Math.min(start + Profiles.MOST_AT_ONCE, all.size())));
        }
        return batches;
    }

    /** Everybody who stands above themselves. Each person is walked over once. */
    Set<PersonKey> circles() {
        Set<PersonKey> inCircle = new HashSet<>();
        Set<PersonKey> settled = new HashSet<>();
        for (PersonKey start : managers.keySet()) {
            LinkedHashSet<PersonKey> path = new LinkedHashSet<>();
            Optional<PersonKey> next = Optional.of(start);
            while (next.isPresent() && !settled.contains(next.get()) && path.add(next.get())) {
                next = managers.getOrDefault(next.get(), Optional.empty());
            }
            if (next.isPresent() && path.contains(next.get())) {
                List<PersonKey> walked = new ArrayList<>(path);
                inCircle.addAll(walked.subList(walked.indexOf(next.get()), walked.size()));
            }
            settled.addAll(path);
        }
        return inCircle;
    }
}
