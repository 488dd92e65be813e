package org.reversementoring.round;

import java.util.Map;
import java.util.Optional;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.Fixed;
import org.reversementoring.programme.PersonKey;

/**
 * A pair of a run as it is kept.
 *
 * @param id 0 until it is kept
 * @param points by which the score came about; empty where there was nothing to count
 * @param omission only of one that is {@link Mark#OMITTED}
 */
public record KeptPair(
        int id,
        int runId,
        PersonKey mentee,
        PersonKey mentor,
        int score,
        Map<Criterion, Integer> points,
        Origin origin,
        Mark mark,
        Optional<Omission> omission) {

    public KeptPair {
        points = Map.copyOf(points);
    }

    static KeptPair of(int runId, Fixed.Tie tie, int score, Map<Criterion, Integer> points, Origin origin, Mark mark) {
        return new KeptPair(0, runId, tie.mentee(), tie.mentor(), score, points, origin, mark, Optional.empty());
    }

    Fixed.Tie tie() {
        return new Fixed.Tie(mentee, mentor);
    }

    KeptPair marked(Mark now) {
        return new KeptPair(id, runId, mentee, mentor, score, points, origin, now, Optional.empty());
    }

    KeptPair scored(int now, Map<Criterion, Integer> nowPoints) {
        return new KeptPair(id, runId, mentee, mentor, now, nowPoints, origin, mark, omission);
    }

    KeptPair omitted(Omission why) {
        return new KeptPair(id, runId, mentee, mentor, score, points, origin, Mark.OMITTED, Optional.of(why));
    }
}
