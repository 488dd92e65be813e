package org.reversementoring.profile;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.Text;

/**
 * Remembers which counters a transaction has made wrong and puts them right at its end, each once however many people
 * changed. Always in the same order, so that two transactions never wait for each other in a circle.
 */
final class Recount {
    private final SortedSet<Integer> topics = new TreeSet<>();
    private final SortedSet<String> departments = new TreeSet<>();

    void changed(Profile before, Profile after) {
        addDifference(before.offers(), after.offers(), Offer::topicId);
        addDifference(before.wishes(), after.wishes(), Wish::topicId);
        String departmentBefore = Text.nameKey(before.facts().department());
        String departmentAfter = Text.nameKey(after.facts().department());
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
