package org.reversementoring.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/**
 * Whom the rules leave without anybody at all, before a single place is given away: for each person the rule that keeps
 * out the last of their possible partners, when rules are looked at one after the other. People are counted in each of
 * their roles.
 */
public final class Survey {
    private static final byte NOBODY_YET = -1;
    private static final byte SOMEBODY = Byte.MAX_VALUE;

    private final Cohort cohort;
    private final byte[] mentees;
    private final byte[] mentors;
    private final int[] possibleMentors;
    private final int[] possibleMentees;
    private final int[] placesWithMentors;
    private final int[] placesWithMentees;

    private Survey(Cohort cohort) {
        this.cohort = cohort;
        mentees = new byte[cohort.market().mentees()];
        mentors = new byte[cohort.market().mentors()];
        possibleMentors = new int[mentees.length];
        possibleMentees = new int[mentors.length];
        placesWithMentors = new int[mentees.length];
        placesWithMentees = new int[mentors.length];
        Arrays.fill(mentees, NOBODY_YET);
        Arrays.fill(mentors, NOBODY_YET);
    }

    /** By a request's rules; a pair that it bars is kept apart as by {@link Rule#CONFLICT}. */
    public static Survey of(Cohort cohort, Request request) {
        Survey survey = new Survey(cohort);
        Set<Fixed.Tie> barred = request.fixed().barred();
        Prospects prospects = new Prospects(cohort, request.rules(), request.emphasis());
        for (int mentee = 0; mentee < survey.mentees.length; mentee++) {
            prospects.of(mentee);
            for (int at = 0; at < prospects.size(); at++) {
                int mentor = prospects.mentor(at);
                boolean apart = !barred.isEmpty()
                        && barred.contains(new Fixed.Tie(cohort.mentee(mentee), cohort.mentor(mentor)));
                byte reached = apart
                        ? (byte) Rule.CONFLICT.ordinal()
                        : Prospects.rule(prospects.judge(mentor))
                                .map(rule -> (byte) rule.ordinal())
                                .orElse(SOMEBODY);
                survey.found(mentee, mentor, reached);
            }
        }
        return survey;
    }

    private void found(int mentee, int mentor, byte reached) {
        mentees[mentee] = (byte) Math.max(mentees[mentee], reached);
        mentors[mentor] = (byte) Math.max(mentors[mentor], reached);
        if (reached == SOMEBODY) {
            possibleMentors[mentee]++;
            possibleMentees[mentor]++;
            placesWithMentors[mentee] += cohort.market().mentorPlaces(mentor);
            placesWithMentees[mentor] += cohort.market().menteePlaces(mentee);
        }
    }

    /** Why somebody has no partner who was left out; they must take part in that role. */
    public LeftOut.Cause cause(PersonKey person, boolean asMentor) {
        int number = (asMentor ? cohort.mentorNumber(person) : cohort.menteeNumber(person)).orElseThrow();
        Optional<Rule> rule = asMentor ? keepsOutMentor(person) : keepsOutMentee(person);
        if (rule.isPresent()) {
            return rule.get().isDiscreet() ? new LeftOut.Cause.PrivateRule() : new LeftOut.Cause.RuledOut(rule.get());
        }
        return asMentor
                ? new LeftOut.Cause.Shortage(possibleMentees[number], placesWithMentees[number])
                : new LeftOut.Cause.Shortage(possibleMentors[number], placesWithMentors[number]);
    }

    /** The rule that keeps a mentee from everybody; empty if there is somebody with whom they could be paired. */
    public Optional<Rule> keepsOutMentee(PersonKey person) {
        return cohort.menteeNumber(person)
                .flatMap(mentee -> rule(mentees[mentee], cohort.market().menteePlaces(mentee)));
    }

    public Optional<Rule> keepsOutMentor(PersonKey person) {
        return cohort.mentorNumber(person)
                .flatMap(mentor -> rule(mentors[mentor], cohort.market().mentorPlaces(mentor)));
    }

    /** How many people each rule leaves without anybody; only rules that do. */
    public Map<Rule, Integer> excluded() {
        Map<Rule, Integer> excluded = new EnumMap<>(Rule.class);
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            rule(mentees[mentee], cohort.market().menteePlaces(mentee))
                    .ifPresent(rule -> excluded.merge(rule, 1, Integer::sum));
        }
        for (int mentor = 0; mentor < mentors.length; mentor++) {
            rule(mentors[mentor], cohort.market().mentorPlaces(mentor))
                    .ifPresent(rule -> excluded.merge(rule, 1, Integer::sum));
        }
        return excluded;
    }

    /** The rule after which no pair at all is left; empty if there are pairs. */
    public Optional<Rule> emptiedBy() {
        int last = NOBODY_YET;
        for (byte reached : mentees) {
            if (reached == SOMEBODY) {
                return Optional.empty();
            }
            last = Math.max(last, reached);
        }
        return Optional.of(last == NOBODY_YET ? Rule.TOPIC : Rule.values()[last]);
    }

    private static Optional<Rule> rule(byte reached, int places) {
        if (places == 0) {
            return Optional.of(Rule.PLACES);
        }
        return switch (reached) {
            case SOMEBODY -> Optional.empty();
            case NOBODY_YET -> Optional.of(Rule.TOPIC);
            default -> Optional.of(Rule.values()[reached]);
        };
    }
}
