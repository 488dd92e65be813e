package org.reversementoring.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Account;

/**
 * What a participant sees of one goal.
 *
 * @param serves the programme's goal that it serves
 * @param events what has happened to it, the first first
 * @param values what has been measured and not been taken back, the first first
 * @param changeable whether the pairing is not over
 */
public record GoalView(
        PairGoal goal, Optional<ProgrammeGoal> serves, List<Event> events, List<Value> values, boolean changeable) {

    /** Something that has happened. @param text see {@link GoalChange} @param by empty if the account is gone */
    public record Event(GoalChange.Act act, String text, Optional<Account> by, Instant at) {}

    public record Value(BigDecimal value, Instant at) {}
}
