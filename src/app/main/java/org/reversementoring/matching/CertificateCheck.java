package org.reversementoring.matching;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says whether a set of pairs is the best, from the candidates, the pairs and the prices alone. Shares no code with what
 * found them, and believes nothing: not that the pairs are candidates, nor that places are kept, nor that the prices are
 * good ones.
 *
 * <p>For whatever prices {@code u} of mentees and {@code v} of mentors, no set of pairs is worth more than
 * <blockquote>the sum over candidates of {@code max(0, w - u - v)} + the sum over people of {@code max over d of (f(d) +
 * d p)}</blockquote>
 * where {@code w} is what a pair adds, {@code f(d)} what a person adds who has {@code d} partners, {@code d} goes from 0 to
 * the person's places and {@code p} is the person's price: each pair's worth is given out to the pair and its two people,
 * and each of them takes the most they could. Pairs that reach this bound are the best. A person adds P with the first
 * partner, a pair adds Q and its points; P and Q are so large that more people come before more pairs, and these before
 * all points.
 */
public final class CertificateCheck {
    private final Market market;
    private final Candidates candidates;
    private final Certificate certificate;
    private final long pairWorth;
    private final long personWorth;

    public CertificateCheck(Market market, Candidates candidates, Certificate certificate) {
        this(market, candidates, certificate, market.mostPairs());
    }

    /** @param atLeast by how many pairs P and Q were made, if there were more than there could be now */
    CertificateCheck(Market market, Candidates candidates, Certificate certificate, long atLeast) {
        this.market = market;
        this.candidates = candidates;
        this.certificate = certificate;
        Goal goal = certificate.goal();
        long most = Math.max(atLeast, market.mostPairs());
        long points = Math.multiplyExact(most, points(certificate.highestScore()));
        pairWorth = goal == Goal.HIGHEST_TOTAL ? 0 : Math.addExact(points, 1);
        personWorth = goal == Goal.FAIREST || goal == Goal.LEAST_SQUARES ? Math.multiplyExact(most + 1, pairWorth) : 0;
    }

    /** Whether these pairs keep all places and are proved to be the best. */
    public boolean confirms(Collection<Pair> pairs) {
        try {
            return areCandidatesAndKeepPlaces(pairs) && areBest(pairs);
        } catch (ArithmeticException pricesBeyondSixtyFourBits) {
            return false;
        }
    }

    private boolean areBest(Collection<Pair> pairs) {
        BigInteger met = BigInteger.valueOf(people(pairs)).multiply(BigInteger.valueOf(personWorth));
        BigInteger reached = met.add(BigInteger.valueOf(pairs.size()).multiply(BigInteger.valueOf(pairWorth)));
        BigInteger worth = reached.add(BigInteger.valueOf(
                pairs.stream().mapToLong(pair -> points(pair.score())).sum()));
        if (certificate.goal() != Goal.FAIREST || pairs.isEmpty()) {
            return bound(certificate.total(), 0).equals(worth);
        }
        int worst = pairs.stream().mapToInt(Pair::score).min().orElseThrow();
        return bound(certificate.reach(), 0).compareTo(reached.add(BigInteger.valueOf(pairWorth))) < 0
                && certificate.worst().isPresent()
                && bound(certificate.worst().get(), worst + 1).compareTo(reached) < 0
                && bound(certificate.total(), worst).equals(worth);
    }

    private boolean areCandidatesAndKeepPlaces(Collection<Pair> pairs) {
        Set<Pair> missing = new HashSet<>(pairs);
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            Set<Integer> mentors = new HashSet<>();
            for (int at = candidates.first(mentee); at < candidates.first(mentee + 1); at++) {
                missing.remove(new Pair(mentee, candidates.mentor(at), candidates.score(at)));
                if (!mentors.add(candidates.mentor(at)) || candidates.score(at) > certificate.highestScore()) {
                    return false;
                }
            }
        }
        Map<Integer, Integer> ofMentees = new HashMap<>();
        Map<Integer, Integer> ofMentors = new HashMap<>();
        pairs.forEach(pair -> ofMentees.merge(pair.mentee(), 1, Integer::sum));
        pairs.forEach(pair -> ofMentors.merge(pair.mentor(), 1, Integer::sum));
        return missing.isEmpty()
                && Set.copyOf(pairs).size() == pairs.size()
                && ofMentees.entrySet().stream().allMatch(of -> of.getValue() <= market.menteePlaces(of.getKey()))
                && ofMentors.entrySet().stream().allMatch(of -> of.getValue() <= market.mentorPlaces(of.getKey()));
    }

    private long people(Collection<Pair> pairs) {
        List<Integer> mentees = pairs.stream().map(Pair::mentee).distinct().toList();
        List<Integer> mentors = pairs.stream().map(Pair::mentor).distinct().toList();
        return mentees.stream().filter(mentee -> !market.menteeServed(mentee)).count()
                + mentors.stream()
                        .filter(mentor -> !market.mentorServed(mentor))
                        .count();
    }

    private long points(int score) {
        long highest = certificate.highestScore();
        return certificate.goal() == Goal.LEAST_SQUARES
                ? highest * highest - (highest - score) * (highest - score)
                : score;
    }

    /** What no set of the candidates from a score upwards can be worth more than. */
    private BigInteger bound(Prices prices, int least) {
        BigInteger bound = BigInteger.ZERO;
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            bound = bound.add(most(market.menteePlaces(mentee), market.menteeServed(mentee), prices.mentee(mentee)));
            for (int at = candidates.first(mentee); at < candidates.first(mentee + 1); at++) {
                if (candidates.score(at) >= least) {
                    long worth = Math.addExact(pairWorth, points(candidates.score(at)));
                    long left = Math.subtractExact(worth, prices.mentee(mentee));
                    long gain = Math.subtractExact(left, prices.mentor(candidates.mentor(at)));
                    bound = gain > 0 ? bound.add(BigInteger.valueOf(gain)) : bound;
                }
            }
        }
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            bound = bound.add(most(market.mentorPlaces(mentor), market.mentorServed(mentor), prices.mentor(mentor)));
        }
        return bound;
    }

    /** Linear from the first place on, so that the most is with no place, with one or with all. */
    private BigInteger most(int places, boolean served, long price) {
        if (places == 0) {
            return BigInteger.ZERO;
        }
        BigInteger first = BigInteger.valueOf(served ? 0 : personWorth);
        BigInteger one = BigInteger.valueOf(price);
        BigInteger all = one.multiply(BigInteger.valueOf(places));
        return first.add(one).max(first.add(all)).max(BigInteger.ZERO);
    }
}
