package org.reversementoring.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Profile;
import org.reversementoring.programme.PersonKey;

/**
 * As much of the reasons for a pair as one reader may know. What is shown and what is not add up to the score, unless that
 * is withheld.
 *
 * @param shown criteria with their points
 * @param otherPoints of all criteria that are not shown, and the most that there are of these
 * @param withheld whether even the sum of all criteria would tell what somebody keeps to themselves; no points are told
 * @param topics what the mentee would learn, that first which the two could begin with; empty if not to be seen
 * @param returned what the mentor would learn in return
 */
public record Told(
        Match match,
        List<Points> shown,
        int otherPoints,
        int otherMost,
        boolean withheld,
        List<CommonTopic> topics,
        List<CommonTopic> returned) {

    public Told {
        shown = List.copyOf(shown);
        topics = List.copyOf(topics);
        returned = List.copyOf(returned);
    }

    /**
     * Of what was counted earlier.
     *
     * @param points of all criteria; none where there was nothing to count
     * @param mentee as they are now, so that nothing is told which they have taken back; so is the mentor
     * @param sees whether the reader sees a field of a person's profile
     */
    public static Told of(
            Match match,
            Map<Criterion, Integer> points,
            Emphasis emphasis,
            Profile mentee,
            Profile mentor,
            BiPredicate<PersonKey, Field> sees) {
        return new Reasons(
                        match,
                        Arrays.stream(Criterion.values())
                                .map(criterion -> new Points(
                                        criterion, points.getOrDefault(criterion, 0), emphasis.of(criterion)))
                                .toList(),
                        Reasons.common(mentor, mentee),
                        Reasons.common(mentee, mentor))
                .to(sees);
    }

    /** What speaks for the pair besides what the two would learn. */
    public List<Criterion> speaksFor() {
        return shown.stream()
                .filter(one -> one.points() > 0)
                .map(Points::criterion)
                .filter(criterion -> criterion != Criterion.TOPICS && criterion != Criterion.EXCHANGE)
                .toList();
    }

    /** @param most that the criterion could give */
    public record Points(Criterion criterion, int points, int most) {}
}
