package org.reversementoring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;

/**
 * Makes the best pairs of a cohort. The same cohort and request give the same result on every machine and by any number of
 * threads. To be used where nothing else waits: a run takes seconds at 20,000 people a side, and no transaction should be
 * open meanwhile.
 *
 * <pre>
 * Cohort cohort = Cohort.of(profiles, new Surroundings(managers, apart, formerPartners, now, seed));
 * Matching matching = new Matcher(2).match(cohort, Request.usual(), Progress.unheard());
 * Explanations explained = new Explanations(cohort, request, matching);
 * </pre>
 */
public final class Matcher {
    /** Beyond this, runs take memory that a shared server does not have: the pairs of so many people a side. */
    private static final int MOST_PEOPLE = 60_000;

    private static final int CANDIDATES = 60;
    private final int threads;

    /** @param threads that look for candidates; choosing among these takes one */
    public Matcher(int threads) {
        this.threads = threads;
    }

    /**
     * @throws Refused if the request cannot be meant
     * @throws Unproved if the result could not be proved, so that there is none
     * @throws java.util.concurrent.CancellationException if the progress was told so
     */
    public Matching match(Cohort cohort, Request request, Progress progress) {
        List<Violation> problems = new ArrayList<>(request.rules().problems(request.emphasis()));
        if (cohort.people() > MOST_PEOPLE) {
            problems.add(Violation.of("", "matching.cohort.too-large", MOST_PEOPLE, cohort.people()));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        Latest latest = new Latest(progress);
        latest.at(Progress.Step.FINDING_CANDIDATES, 0);
        Market market = left(cohort, request.fixed());
        CohortPairs pairs = new CohortPairs(
                cohort, request.rules(), request.emphasis(), request.fixed(), threads, CANDIDATES, latest::again);
        BestPairs.Found found = new BestPairs(
                        market, request.goal(), request.emphasis().highestScore(), pairs.best(), pairs, latest)
                .find();
        latest.at(Progress.Step.CHECKING, 0);
        if (!new CertificateCheck(market, found.candidates(), found.certificate()).confirms(found.pairs())) {
            throw new Unproved();
        }
        return matching(cohort, request, market, found);
    }

    /** The pairs with which a run begins: so many of each mentee, the best ones that the rules allow. */
    public Candidates candidates(Cohort cohort, Request request, int most) {
        return new CohortPairs(cohort, request.rules(), request.emphasis(), request.fixed(), threads, most, () -> {})
                .best();
    }

    /** What a run has found, to go on from after at most one place more. */
    BestPairs standing(Cohort cohort, Request request, Matching matching) {
        BestPairs standing = new BestPairs(
                matching.market(),
                mostPairs(matching),
                request.goal(),
                request.emphasis().highestScore(),
                matching.candidates(),
                all(cohort, request),
                Progress.unheard());
        standing.find();
        return standing;
    }

    /**
     * As good pairs as a run would make with other places: not always the same, so that they are not to be shown.
     *
     * @param market as the run's, with at most one place more
     * @throws Unproved as {@link #match}
     */
    List<Pair> again(BestPairs standing, Cohort cohort, Request request, Matching matching, Market market) {
        BestPairs.Found found = standing.again(market, matching.candidates(), all(cohort, request));
        if (!new CertificateCheck(market, found.candidates(), found.certificate(), mostPairs(matching))
                .confirms(found.pairs())) {
            throw new Unproved();
        }
        return found.pairs();
    }

    private static long mostPairs(Matching matching) {
        return matching.market().mostPairs() + 1;
    }

    private CohortPairs all(Cohort cohort, Request request) {
        return new CohortPairs(
                cohort, request.rules(), request.emphasis(), request.fixed(), threads, CANDIDATES, () -> {});
    }

    /** The market without the places that locked pairs take. */
    static Market left(Cohort cohort, Fixed fixed) {
        Market market = cohort.market();
        for (Fixed.Tie tie : fixed.locked()) {
            if (isInPlace(cohort, tie)) {
                market = market.after(
                        cohort.menteeNumber(tie.mentee()).orElseThrow(),
                        cohort.mentorNumber(tie.mentor()).orElseThrow());
            }
        }
        return market;
    }

    private static boolean isInPlace(Cohort cohort, Fixed.Tie tie) {
        return cohort.menteeNumber(tie.mentee()).isPresent()
                && cohort.mentorNumber(tie.mentor()).isPresent();
    }

    private static Matching matching(Cohort cohort, Request request, Market market, BestPairs.Found found) {
        List<Match> matches = new ArrayList<>();
        request.fixed().locked().stream()
                .filter(tie -> isInPlace(cohort, tie))
                .map(tie -> locked(cohort, request, tie))
                .sorted(Comparator.comparing((Match match) -> match.mentee().value())
                        .thenComparing(match -> match.mentor().value()))
                .forEach(matches::add);
        found.pairs()
                .forEach(pair -> matches.add(
                        new Match(cohort.mentee(pair.mentee()), cohort.mentor(pair.mentor()), pair.score(), false)));
        Set<PersonKey> learning = matches.stream().map(Match::mentee).collect(Collectors.toSet());
        Set<PersonKey> teaching = matches.stream().map(Match::mentor).collect(Collectors.toSet());
        return new Matching(
                matches,
                IntStream.range(0, market.mentees())
                        .filter(mentee -> market.menteePlaces(mentee) > 0)
                        .mapToObj(cohort::mentee)
                        .filter(person -> !learning.contains(person))
                        .toList(),
                IntStream.range(0, market.mentors())
                        .filter(mentor -> market.mentorPlaces(mentor) > 0)
                        .mapToObj(cohort::mentor)
                        .filter(person -> !teaching.contains(person))
                        .toList(),
                Statistics.of(market, found.pairs()),
                market,
                found.candidates(),
                found.certificate());
    }

    private static Match locked(Cohort cohort, Request request, Fixed.Tie tie) {
        int score = new Prospects(cohort, Rules.fewest(), request.emphasis())
                .of(cohort.menteeNumber(tie.mentee()).orElseThrow())
                .judge(cohort.mentorNumber(tie.mentor()).orElseThrow());
        return new Match(tie.mentee(), tie.mentor(), Math.max(0, score), true);
    }

    /** Repeats what was told last, so that a run can be ended in the middle of a step. */
    private static final class Latest implements Progress {
        private final Progress listener;
        private Step step = Step.FINDING_CANDIDATES;
        private int round;

        Latest(Progress listener) {
            this.listener = listener;
        }

        @Override
        public void at(Step nextStep, int nextRound) {
            step = nextStep;
            round = nextRound;
            again();
        }

        void again() {
            listener.at(step, round);
        }
    }
}
