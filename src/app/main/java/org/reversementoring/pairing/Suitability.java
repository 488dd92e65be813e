package org.reversementoring.pairing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.matching.Bond;
import org.reversementoring.matching.Cohort;
import org.reversementoring.matching.Conflicts;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Judge;
import org.reversementoring.matching.Policies;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.Rule;
import org.reversementoring.matching.Rules;
import org.reversementoring.matching.Surroundings;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.PersonKey;

/**
 * Whether two people may be paired, places apart: by the rules of their programme, judged as a run judges. Says only yes
 * or no: the reason may be somebody's private wish, so that all reasons must look alike.
 */
public class Suitability {
    /** What partners teach each other is theirs to say; the rules must have something to look at. */
    private static final int ANYTHING = 1;

    private static final Level LOWEST = new Level(Level.LOWEST);
    private static final Level HIGHEST = new Level(Level.HIGHEST);

    private final Profiles profiles;
    private final Pairings pairings;
    private final Policies policies;
    private final Conflicts conflicts;
    private final ReportingLine line;
    private final Clock clock;

    public Suitability(Profiles profiles, Pairings pairings, Policies policies, Conflicts conflicts, Clock clock) {
        this.profiles = profiles;
        this.pairings = pairings;
        this.policies = policies;
        this.conflicts = conflicts;
        this.line = new ReportingLine(profiles);
        this.clock = clock;
    }

    /**
     * Whether they may begin. Asking is a wish: for the topic that was named, or for all that the mentor offers where
     * none was, or none that is still offered. The minimum score is not asked for: it keeps a run from making do with what is left, whereas these two
     * have found each other.
     */
    boolean mayBegin(int programmeId, PersonKey mentor, PersonKey mentee, OptionalInt topicId) {
        Map<PersonKey, Profile> both = profiles.of(List.of(mentor, mentee));
        if (both.size() < 2) {
            return false;
        }
        Policy policy = policies.of(programmeId);
        List<Integer> offered =
                both.get(mentor).offers().stream().map(Offer::topicId).toList();
        List<Wish> wishes = offered.stream()
                .filter(offer ->
                        topicId.isEmpty() || topicId.getAsInt() == offer || !offered.contains(topicId.getAsInt()))
                .map(Suitability::wish)
                .toList();
        boolean former = pairings.between(mentor, mentee).stream()
                .anyMatch(pairing -> pairing.ending().filter(Ending::cameAbout).isPresent());
        return stands(
                with(
                        both.get(mentor),
                        both.get(mentor).participation(),
                        both.get(mentor).offers(),
                        List.of()),
                with(
                        both.get(mentee),
                        both.get(mentee).participation(),
                        both.get(mentee).offers(),
                        wishes),
                policy.rules().with(Rule.MINIMUM_SCORE, 0),
                former ? Set.of(new Bond(mentor, mentee)) : Set.of());
    }

    /**
     * Whether partners may go on: nothing keeps them apart, and no line of reporting has come to connect them. Whether
     * they still go well together they know best.
     */
    boolean mayGoOn(int programmeId, PersonKey mentor, PersonKey mentee) {
        Map<PersonKey, Profile> both = profiles.of(List.of(mentor, mentee));
        return both.size() == 2
                && stands(
                        teaching(both.get(mentor), both.get(mentor).participation()),
                        learning(both.get(mentee), both.get(mentee).participation()),
                        only(programmeId, Rule.CONFLICT, Rule.VETO, Rule.REPORTING_LINE, Rule.SAME_MANAGER),
                        Set.of());
    }

    /** Whether a line of reporting connects them that the programme's rules forbid, however they take part. */
    boolean areInOneLine(int programmeId, Profile one, Profile other) {
        Participation present = Participation.none().enrolled();
        return !stands(
                teaching(one, present),
                learning(other, present),
                only(programmeId, Rule.REPORTING_LINE, Rule.SAME_MANAGER),
                Set.of());
    }

    /**
     * Who stands in whose line of reporting, however far up or down, and whatever the rules of a programme say of it. Reads
     * as many levels as there are, each with a handful of statements for 500 people.
     */
    public Lines lines(Collection<PersonKey> candidates, Collection<PersonKey> people) {
        Set<PersonKey> all = new HashSet<>(candidates);
        all.addAll(people);
        Participation present = Participation.none().enrolled();
        List<Profile> judged = new ArrayList<>();
        for (List<PersonKey> batch : ReportingLine.batches(all)) {
            Map<PersonKey, Profile> kept = profiles.of(batch);
            for (PersonKey person : batch) {
                judged.add(with(
                        kept.getOrDefault(person, Profile.unknown(person)),
                        present,
                        candidates.contains(person) ? List.of(new Offer(ANYTHING, HIGHEST, "")) : List.of(),
                        people.contains(person) ? List.of(wish(ANYTHING)) : List.of()));
            }
        }
        Rules rules = Rules.fewest()
                .with(Rule.REPORTING_LINE, Rule.REPORTING_LINE.highest())
                .with(Rule.SAME_MANAGER, Rule.SAME_MANAGER.highest());
        Surroundings around = new Surroundings(
                line.managers(judged, rules.of(Rule.REPORTING_LINE)), Set.of(), Set.of(), clock.instant(), 0);
        return new Lines(new Judge(
                Cohort.of(judged, around),
                Policy.usual().request(Fixed.nothing()).with(rules)));
    }

    private Rules only(int programmeId, Rule... some) {
        Rules all = policies.of(programmeId).rules();
        Rules only = Rules.fewest();
        for (Rule rule : some) {
            only = only.with(rule, all.of(rule));
        }
        return only;
    }

    private static Wish wish(int topicId) {
        return new Wish(topicId, LOWEST, "", Priority.SOON);
    }

    private static Profile teaching(Profile profile, Participation participation) {
        return with(profile, participation, List.of(new Offer(ANYTHING, HIGHEST, "")), List.of());
    }

    private static Profile learning(Profile profile, Participation participation) {
        return with(profile, participation, List.of(), List.of(wish(ANYTHING)));
    }

    /** With a place to be had: places are given away apart from the rules. */
    private static Profile with(Profile profile, Participation participation, List<Offer> offers, List<Wish> wishes) {
        return new Profile(
                profile.person(),
                profile.version(),
                profile.sortName(),
                profile.facts(),
                participation.capacities(1, 1),
                offers,
                wishes,
                profile.taken());
    }

    private boolean stands(Profile mentor, Profile mentee, Rules rules, Set<Bond> formerPartners) {
        Collection<Profile> both = List.of(mentor, mentee);
        Surroundings around = new Surroundings(
                line.managers(both, rules.of(Rule.REPORTING_LINE)),
                rules.isOn(Rule.CONFLICT) ? conflicts.of(mentor.person()) : Set.of(),
                formerPartners,
                clock.instant(),
                0);
        return new Judge(
                        Cohort.of(both, around),
                        Policy.usual().request(Fixed.nothing()).with(rules))
                .of(new Fixed.Tie(mentee.person(), mentor.person()))
                .filter(judged -> judged.broken().isEmpty())
                .isPresent();
    }
}
