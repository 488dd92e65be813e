package org.reversementoring.circle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.profile.Account;

/**
 * What those in an innovation meeting see of it.
 *
 * @param turn the number of the turn that is next
 * @param next who presents next, and who after that
 * @param past what has been presented, the latest first
 * @param ideas the newest first
 * @param older the number below which the next page of ideas begins, if there is one
 * @param changeable whether it goes on
 */
public record MeetingView(
        int groupId,
        String title,
        int turn,
        List<Account> next,
        List<Presented> past,
        List<IdeaView> ideas,
        Map<IdeaState, Integer> counts,
        OptionalInt older,
        boolean changeable) {

    /** @param by empty if they have been forgotten, or their account is gone */
    public record Presented(Optional<Account> by, String subject, Instant at) {}

    /** @param by empty if they have been forgotten, or their account is gone */
    public record IdeaView(Idea idea, Optional<Account> by) {}
}
