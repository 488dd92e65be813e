package org.reversementoring.round;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.reversementoring.matching.Cohort;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Match;
import org.reversementoring.matching.Matcher;
import org.reversementoring.matching.Matching;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.Progress;
import org.reversementoring.matching.Request;
import org.reversementoring.pairing.Snapshot;

/**
 * All that a run is made from.
 *
 * @param locked by coordinators
 */
record Input(Snapshot snapshot, Cohort cohort, Request request, Set<Fixed.Tie> locked) {

    static Input of(Snapshot snapshot, Policy policy, Set<Fixed.Tie> locked, Set<Fixed.Tie> dropped) {
        return new Input(
                snapshot,
                Cohort.of(snapshot.people(), snapshot.around()),
                policy.request(snapshot.fixed(locked, dropped)),
                locked);
    }

    String digest() {
        return InputDigest.of(snapshot.people(), snapshot.around(), request);
    }

    /** @param request with what had to be barred on the way */
    record Solved(Matching matching, Request request) {}

    /**
     * The best pairs. Two people who would teach each other are one pair, in the better direction: where both directions
     * are found, the other is barred and the pairs are found anew, until there are none such.
     */
    Solved solved(Matcher matcher, Progress progress) {
        Request asked = request;
        Matching matching = matcher.match(cohort, asked, progress);
        Set<Fixed.Tie> doubled = doubled(matching);
        while (!doubled.isEmpty()) {
            doubled.addAll(asked.fixed().barred());
            asked = asked.with(new Fixed(asked.fixed().locked(), doubled));
            matching = matcher.match(cohort, asked, progress);
            doubled = doubled(matching);
        }
        return new Solved(matching, asked);
    }

    private static Set<Fixed.Tie> doubled(Matching matching) {
        Set<Fixed.Tie> kept = new HashSet<>();
        Set<Fixed.Tie> doubled = new HashSet<>();
        matching.matches().stream()
                .sorted(Comparator.comparing((Match match) -> !match.locked())
                        .thenComparing(Comparator.comparingInt(Match::score).reversed())
                        .thenComparing(match -> match.mentee().value()))
                .forEach(match -> {
                    Fixed.Tie otherWay = new Fixed.Tie(match.mentor(), match.mentee());
                    if (!match.locked() && kept.contains(otherWay)) {
                        doubled.add(tie(match));
                    } else {
                        kept.add(tie(match));
                    }
                });
        return doubled;
    }

    static Fixed.Tie tie(Match match) {
        return new Fixed.Tie(match.mentee(), match.mentor());
    }
}
