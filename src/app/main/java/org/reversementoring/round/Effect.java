package org.reversementoring.round;

import java.util.List;
import org.reversementoring.matching.Statistics;
import org.reversementoring.profile.Account;

/**
 * What a change would do to a board.
 *
 * @param made pairs that would come to the board; {@code gone}, those that would leave it
 * @param touched everybody who would have another partner, or one more or less, by name
 * @param without those of them who would lose their last mentor, or their last mentee, by name
 */
public record Effect(
        Statistics before,
        Statistics after,
        List<PairView> made,
        List<PairView> gone,
        List<Account> touched,
        List<Account> without) {

    public Effect {
        made = List.copyOf(made);
        gone = List.copyOf(gone);
        touched = List.copyOf(touched);
        without = List.copyOf(without);
    }
}
