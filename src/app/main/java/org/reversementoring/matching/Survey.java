package org.reversementoring.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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

    private Survey(Cohort cohort) {
        this.cohort = cohort;
        mentees = new byte[cohort.market().mentees()];
        mentors = new byte[cohort.market().mentors()];
        Arrays.fill(mentees, NOBODY_YET);
        Arrays.fill(mentors, NOBODY_YET);
    }

    public static Survey of(Cohort cohort, Rules rules, Emphasis emphasis) {
        Survey survey = new Survey(cohort);
        Prospects prospects = new Prospects(cohort, rules, emphasis);
        for (int mentee = 0; mentee < survey.mentees.length; mentee++) {
            prospects.of(mentee);
            for (int at = 0; at < prospects.size(); at++) {
                int mentor = prospects.mentor(at);
                byte reached = Prospects.rule(prospects.judge(mentor))
                        .map(rule -> (byte) rule.ordinal())
                        .orElse(SOMEBODY);
                survey.mentees[mentee] = (byte) Math.max(survey.mentees[mentee], reached);
                survey.mentors[mentor] = (byte) Math.max(survey.mentors[mentor], reached);
            }
        }
        return survey;
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
