package org.reversementoring.matching;

import java.util.Collection;

/** What a set of pairs comes to. The worst of no pairs is the best there could be. */
record Outcome(long people, long pairs, int worst, long total, long squares) {

    static Outcome of(Collection<Pair> pairs, int highestScore) {
        return new Outcome(
                pairs.stream().mapToInt(Pair::mentee).distinct().count()
                        + pairs.stream().mapToInt(Pair::mentor).distinct().count(),
                pairs.size(),
                pairs.stream().mapToInt(Pair::score).min().orElse(Integer.MAX_VALUE),
                pairs.stream().mapToLong(Pair::score).sum(),
                pairs.stream()
                        .mapToLong(Pair::score)
                        .map(score -> (highestScore - score) * (highestScore - score))
                        .sum());
    }
}
