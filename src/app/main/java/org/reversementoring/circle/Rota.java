package org.reversementoring.circle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.reversementoring.programme.PersonKey;

/**
 * In which order those of a group present: whoever has presented goes to the end, so that of people who do not skip
 * nobody presents twice before all others have once. Whoever comes later stands before those who have presented since.
 */
public final class Rota {

    private Rota() {}

    /**
     * Who presents next, and who after that.
     *
     * @param people those who are in the group, in the order in which they came
     * @param turns all that have been, the first one first; those of people who are gone mean nothing
     */
    public static List<PersonKey> next(List<PersonKey> people, List<Turn> turns) {
        List<PersonKey> order = new ArrayList<>(people);
        for (Turn turn : turns) {
            turn.presenter().map(order::indexOf).filter(at -> at >= 0).ifPresent(at -> take(order, at, turn));
        }
        return List.copyOf(order);
    }

    private static void take(List<PersonKey> order, int at, Turn turn) {
        switch (turn.kind()) {
            case PRESENTED -> order.add(order.remove(at));
            case SKIPPED -> Collections.swap(order, at, Math.min(at + 1, order.size() - 1));
            case SWAPPED ->
                turn.other()
                        .map(order::indexOf)
                        .filter(with -> with >= 0)
                        .ifPresent(with -> Collections.swap(order, at, with));
        }
    }
}
