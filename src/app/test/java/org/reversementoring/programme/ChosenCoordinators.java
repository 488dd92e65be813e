package org.reversementoring.programme;

import java.util.List;
import java.util.Optional;

/** Coordinators in a wiki of two groups, {@code coordinators} and {@code Trainers}. */
public class ChosenCoordinators implements Coordinators {
    private Optional<String> group = Optional.empty();
    private List<PersonKey> members = List.of();

    @Override
    public Optional<String> group() {
        return group;
    }

    @Override
    public boolean include(PersonKey person) {
        return members.contains(person);
    }

    @Override
    public boolean coordinates(PersonKey person) {
        return include(person);
    }

    @Override
    public List<PersonKey> members(int most) {
        return members.stream().limit(most).toList();
    }

    public void consistOf(PersonKey... people) {
        members = List.of(people);
    }

    @Override
    public Optional<String> known(String name) {
        return List.of("coordinators", "Trainers").stream()
                .filter(name::equalsIgnoreCase)
                .findFirst();
    }

    @Override
    public void become(Optional<String> chosen) {
        group = chosen;
    }
}
