package org.reversementoring.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.PersonKey;

/**
 * Says why pairs are what they are. Reasons for a pair are quick to give. To say what would help somebody who was left
 * out takes up to {@value #MOST_ATTEMPTS} further runs, so that it belongs where runs are made. Whether a place more helps
 * is first asked by going on from the pairs found ({@link BestPairs#again}), since that takes less than a run; only where
 * it seems to, a run from nothing confirms it. What is proposed has therefore always been seen to help in a run that
 * follows from its input alone. A place that would go to one of several equals may be passed over.
 */
public final class Explanations {
    public static final int MOST_ATTEMPTS = 8;

    private static final int MOST_OF_A_KIND = 3;
    private static final Level MIDDLE = new Level(3);

    private final Map<PersonKey, Profile> people = new LinkedHashMap<>();
    private final Surroundings around;
    private final Request request;
    private final Matching matching;
    private final Matcher matcher;
    private final Cohort cohort;
    /** Made when it is first asked for. */
    private Optional<BestPairs> standing = Optional.empty();

    /** @param people the same as the run's, as of the others */
    public Explanations(
            Collection<Profile> people, Surroundings around, Request request, Matching matching, Matcher matcher) {
        people.forEach(profile -> this.people.put(profile.person(), profile));
        this.around = around;
        this.request = request;
        this.matching = matching;
        this.matcher = matcher;
        cohort = Cohort.of(people, around);
    }

    /** @param sees whether the reader sees a field of a person's profile */
    public Told of(Match match, BiPredicate<PersonKey, Field> sees) {
        Rules rules = match.locked() ? Rules.fewest() : request.rules();
        Prospects prospects = new Prospects(cohort, rules, request.emphasis());
        prospects.of(cohort.menteeNumber(match.mentee()).orElseThrow());
        int mentor = cohort.mentorNumber(match.mentor()).orElseThrow();
        boolean judged = prospects.judge(mentor) >= 0;
        return new Reasons(
                        match,
                        Arrays.stream(Criterion.values())
                                .map(criterion -> new Told.Points(
                                        criterion,
                                        judged ? prospects.points(criterion, mentor) : 0,
                                        request.emphasis().of(criterion)))
                                .toList(),
                        Reasons.common(people.get(match.mentor()), people.get(match.mentee())),
                        Reasons.common(people.get(match.mentee()), people.get(match.mentor())))
                .to(sees);
    }

    /** @param mentee one of the {@link Matching#menteesWithout} */
    public LeftOut leftOutMentee(PersonKey mentee) {
        return new Case(mentee, false).explained();
    }

    /** @param mentor one of the {@link Matching#mentorsWithout} */
    public LeftOut leftOutMentor(PersonKey mentor) {
        return new Case(mentor, true).explained();
    }

    /** Whom somebody could meet, and the rule that they come up against if nobody. */
    private record Reachable(List<Integer> partners, Rule last) {}

    private Reachable reachable(PersonKey person, boolean asMentor, Rules rules) {
        Prospects prospects = new Prospects(cohort, rules, request.emphasis());
        int number = (asMentor ? cohort.mentorNumber(person) : cohort.menteeNumber(person)).orElseThrow();
        List<Integer> partners = new ArrayList<>();
        int last = Rule.TOPIC.ordinal();
        int from = asMentor ? 0 : number;
        int end = asMentor ? cohort.market().mentees() : number + 1;
        for (int mentee = from; mentee < end; mentee++) {
            prospects.of(mentee);
            for (int at = 0; at < prospects.size(); at++) {
                int mentor = prospects.mentor(at);
                if (!asMentor || mentor == number) {
                    int judged = prospects.judge(mentor);
                    if (judged >= 0) {
                        partners.add(asMentor ? mentee : mentor);
                    }
                    last = Math.max(
                            last, Prospects.rule(judged).map(Rule::ordinal).orElse(0));
                }
            }
        }
        return new Reachable(partners, Rule.values()[last]);
    }

    private BestPairs standing() {
        BestPairs known = standing.orElseGet(() -> matcher.standing(cohort, request, matching));
        standing = Optional.of(known);
        return known;
    }

    /** One person who was left out. */
    private final class Case {
        private final PersonKey person;
        private final boolean asMentor;
        private int attempts;

        Case(PersonKey person, boolean asMentor) {
            this.person = person;
            this.asMentor = asMentor;
        }

        LeftOut explained() {
            Reachable reachable = reachable(person, asMentor, request.rules());
            LeftOut.Cause cause = cause(reachable);
            Optional<LeftOut.Change> change = changes(reachable)
                    .filter(each -> attempts < MOST_ATTEMPTS)
                    .filter(this::helps)
                    .findFirst();
            return new LeftOut(person, asMentor, cause, change, attempts);
        }

        private LeftOut.Cause cause(Reachable reachable) {
            if (!reachable.partners().isEmpty()) {
                return new LeftOut.Cause.Shortage(
                        reachable.partners().size(),
                        reachable.partners().stream().mapToInt(this::places).sum());
            }
            return reachable.last().isDiscreet()
                    ? new LeftOut.Cause.PrivateRule()
                    : new LeftOut.Cause.RuledOut(reachable.last());
        }

        private int places(int partner) {
            return asMentor
                    ? cohort.market().menteePlaces(partner)
                    : cohort.market().mentorPlaces(partner);
        }

        /** The smallest first: a place, a setting, a topic. */
        private Stream<LeftOut.Change> changes(Reachable reachable) {
            return Stream.of(places(reachable), settings(reachable), topics())
                    .flatMap(kind -> kind.limit(MOST_OF_A_KIND));
        }

        /** With those who are least sought after. */
        private Stream<LeftOut.Change> places(Reachable reachable) {
            Prices prices = matching.certificate().total();
            return reachable.partners().stream()
                    .sorted(Comparator.comparingLong(
                            partner -> asMentor ? prices.mentee(partner) : prices.mentor(partner)))
                    .map(partner -> asMentor ? cohort.mentee(partner) : cohort.mentor(partner))
                    .map(LeftOut.Change.Place::new);
        }

        /** The next lower setting by which there would be somebody. What is private is not touched. */
        private Stream<LeftOut.Change> settings(Reachable reachable) {
            Rule rule = reachable.last();
            if (!reachable.partners().isEmpty() || rule.isDiscreet() || rule.lowest() == rule.highest()) {
                return Stream.empty();
            }
            int now = request.rules().of(rule);
            return IntStream.iterate(now - 1, setting -> setting >= rule.lowest(), setting -> setting - 1)
                    .filter(setting -> !reachable(
                                    person, asMentor, request.rules().with(rule, setting))
                            .partners()
                            .isEmpty())
                    .mapToObj(setting -> new LeftOut.Change.Setting(rule, setting));
        }

        /** What many offer of what a mentee does not wish yet, or many wish of what a mentor does not offer. */
        private Stream<LeftOut.Change> topics() {
            Map<Integer, Integer> counted = new HashMap<>();
            for (Profile profile : people.values()) {
                if (asMentor) {
                    profile.openWishes().forEach(wish -> counted.merge(wish.topicId(), 1, Integer::sum));
                } else {
                    profile.openOffers().forEach(offer -> counted.merge(offer.topicId(), 1, Integer::sum));
                }
            }
            people.get(person).offers().forEach(offer -> counted.remove(offer.topicId()));
            people.get(person).wishes().forEach(wish -> counted.remove(wish.topicId()));
            return counted.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(entry -> new LeftOut.Change.Topic(entry.getKey(), MIDDLE));
        }

        private boolean helps(LeftOut.Change change) {
            attempts++;
            Map<PersonKey, Profile> changed = new LinkedHashMap<>(people);
            Request changedRequest = request;
            if (change instanceof LeftOut.Change.Setting setting) {
                changedRequest = request.with(request.rules().with(setting.rule(), setting.setting()));
            } else if (change instanceof LeftOut.Change.Place place) {
                if (!seemsToHelp(place)) {
                    return false;
                }
                changed.computeIfPresent(place.person(), (key, profile) -> roomier(profile));
            } else if (change instanceof LeftOut.Change.Topic topic) {
                changed.computeIfPresent(person, (key, profile) -> withTopic(profile, topic));
            }
            Matching again = matcher.match(Cohort.of(changed.values(), around), changedRequest, Progress.unheard());
            return !(asMentor ? again.mentorsWithout() : again.menteesWithout()).contains(person);
        }

        private boolean seemsToHelp(LeftOut.Change.Place place) {
            Market before = matching.market();
            int partner = (asMentor ? cohort.menteeNumber(place.person()) : cohort.mentorNumber(place.person()))
                    .orElseThrow();
            Market after = asMentor
                    ? before.withMenteePlaces(partner, before.menteePlaces(partner) + 1)
                    : before.withMentorPlaces(partner, before.mentorPlaces(partner) + 1);
            int number = (asMentor ? cohort.mentorNumber(person) : cohort.menteeNumber(person)).orElseThrow();
            return matcher.again(standing(), cohort, request, matching, after).stream()
                    .anyMatch(pair -> (asMentor ? pair.mentor() : pair.mentee()) == number);
        }

        private Profile roomier(Profile profile) {
            Participation said = profile.participation();
            return new Profile(
                    profile.person(),
                    profile.version(),
                    profile.sortName(),
                    profile.facts(),
                    said.capacities(
                            said.mentorCapacity() + (asMentor ? 0 : 1), said.menteeCapacity() + (asMentor ? 1 : 0)),
                    profile.offers(),
                    profile.wishes(),
                    profile.taken());
        }

        private Profile withTopic(Profile profile, LeftOut.Change.Topic topic) {
            List<Offer> offers = new ArrayList<>(profile.offers());
            List<Wish> wishes = new ArrayList<>(profile.wishes());
            if (asMentor) {
                offers.add(new Offer(topic.topicId(), topic.level(), ""));
            } else {
                wishes.add(new Wish(topic.topicId(), topic.level(), "", Priority.SOON));
            }
            return new Profile(
                    profile.person(),
                    profile.version(),
                    profile.sortName(),
                    profile.facts(),
                    profile.participation(),
                    offers,
                    wishes,
                    profile.taken());
        }
    }
}
