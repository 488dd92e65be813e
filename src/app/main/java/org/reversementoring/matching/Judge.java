package org.reversementoring.matching;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.profile.Profile;

/**
 * Says of pairs one by one what a run would say of them: whether a rule forbids them, and their score. Not for several
 * threads. Quickest where the pairs of one mentee follow each other.
 */
public final class Judge {
    private final Cohort cohort;
    private final Prospects prospects;
    private final Prospects withoutRules;

    public Judge(Cohort cohort, Request request) {
        this.cohort = cohort;
        prospects = new Prospects(cohort, request.rules(), request.emphasis());
        withoutRules = new Prospects(cohort, Rules.fewest(), request.emphasis());
    }

    /**
     * Of some of a run's people, without the others.
     *
     * @param wanted as the run's cohort says
     */
    public static Judge ofSome(
            Collection<Profile> people, Surroundings around, Map<Integer, Integer> wanted, Request request) {
        return new Judge(Cohort.of(people, around, wanted), request);
    }

    /** Empty if one of the two does not take part in that role. */
    public Optional<Judgement> of(Fixed.Tie tie) {
        return cohort.menteeNumber(tie.mentee())
                .flatMap(mentee -> cohort.mentorNumber(tie.mentor()).map(mentor -> of(mentee, mentor)));
    }

    private Judgement of(int mentee, int mentor) {
        Optional<Rule> broken = Prospects.rule(prospects.of(mentee).judge(mentor));
        Prospects counting = broken.isPresent() ? withoutRules.of(mentee) : prospects;
        int score = counting.judge(mentor);
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            points.put(criterion, score < 0 ? 0 : counting.points(criterion, mentor));
        }
        return new Judgement(broken, Math.max(0, score), points);
    }

    /**
     * @param broken the first rule that forbids the pair
     * @param score as far as it goes where a rule forbids the pair
     * @param points that add up to it
     */
    public record Judgement(Optional<Rule> broken, int score, Map<Criterion, Integer> points) {

        public Judgement {
            points = Map.copyOf(points);
        }
    }
}
