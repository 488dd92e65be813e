package org.reversementoring.programme;

import java.util.List;
import java.util.Optional;

/** Coordinators in a wiki of two groups, {@code coordinators} and {@code Trainers}, who have no members. */
public final class ChosenCoordinators implements Coordinators {
    private Optional<String> group = Optional.empty();

    @Override
    public Optional<String> group() {
        return group;
    }

    @Override
    public boolean include(PersonKey person) {
        return false;
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
