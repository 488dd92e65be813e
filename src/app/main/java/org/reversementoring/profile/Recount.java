package org.reversementoring.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topics;

/**
 * Remembers which counters a transaction has made wrong and puts them right at its end, each once however many people
 * changed.
 */
final class Recount {
    private final Set<Integer> topics = new HashSet<>();
    private final Set<String> departments = new HashSet<>();

    void changed(Profile before, Profile after) {
        addDifference(before.openOffers(), after.openOffers(), Offer::topicId);
        addDifference(before.openWishes(), after.openWishes(), Wish::topicId);
        String departmentBefore = before.facts().department();
        String departmentAfter = after.facts().department();
        if (before.isMentor() != after.isMentor() || !departmentBefore.equals(departmentAfter)) {
            departments.add(departmentBefore);
            departments.add(departmentAfter);
        }
    }

    private <T> void addDifference(List<T> before, List<T> after, Function<T, Integer> topicId) {
        List<Integer> idsBefore = before.stream().map(topicId).toList();
        List<Integer> idsAfter = after.stream().map(topicId).toList();
        Stream.concat(
                        idsBefore.stream().filter(id -> !idsAfter.contains(id)),
                        idsAfter.stream().filter(id -> !idsBefore.contains(id)))
                .forEach(topics::add);
    }

    void perform(Topics catalog, Topics.Demand demand, Departments organisation) {
        catalog.recount(topics, demand);
        organisation.recount(departments);
    }
}
