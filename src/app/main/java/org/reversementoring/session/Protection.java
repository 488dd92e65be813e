package org.reversementoring.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.programme.PersonKey;

/**
 * Who alone may view a page by restrictions: its own, and those of the pages above it.
 *
 * @param open whether nothing restricts it, so that everybody may view it who may view its space
 * @param people none of them, and no groups either, may be left where restrictions exclude each other
 */
public record Protection(boolean open, Set<PersonKey> people, List<String> groups) {

    public Protection {
        people = Set.copyOf(people);
        groups = List.copyOf(groups);
    }

    /** Of one page alone: with neither people nor groups it is restricted to nobody, and open. */
    public Protection(Set<PersonKey> people, List<String> groups) {
        this(people.isEmpty() && groups.isEmpty(), people, groups);
    }

    /**
     * Of all who pass each of some restrictions. Whether somebody is in a group is not asked: it is taken for true, so that
     * nobody is left out who may view the page.
     */
    public static Protection ofAll(List<Protection> each) {
        List<Protection> closed = each.stream().filter(one -> !one.open).toList();
        Set<PersonKey> people = closed.stream()
                .flatMap(one -> one.people.stream())
                .filter(person -> closed.stream().allMatch(one -> one.people.contains(person) || !one.groups.isEmpty()))
                .collect(Collectors.toSet());
        List<String> groups = closed.stream().anyMatch(one -> one.groups.isEmpty())
                ? List.of()
                : closed.stream()
                        .flatMap(one -> one.groups.stream())
                        .distinct()
                        .sorted()
                        .toList();
        return new Protection(closed.isEmpty(), people, groups);
    }
}
