package org.reversementoring.round;

import java.util.StringJoiner;
import java.util.function.IntToLongFunction;
import org.reversementoring.matching.Certificate;
import org.reversementoring.matching.Prices;

/**
 * A certificate as lines of text: {@code goal}, {@code highest-score}, then for each of its proofs the prices of mentees
 * and those of mentors in the run's order of people, such as {@code total-mentors 0 12 -3}.
 */
final class CertificateText {

    private CertificateText() {}

    static String of(Certificate certificate) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("goal " + certificate.goal().name());
        lines.add("highest-score " + certificate.highestScore());
        add(lines, "reach", certificate.reach());
        certificate.worst().ifPresent(prices -> add(lines, "worst", prices));
        add(lines, "total", certificate.total());
        return lines.toString();
    }

    private static void add(StringJoiner lines, String proof, Prices prices) {
        lines.add(line(proof + "-mentees", prices.mentees(), prices::mentee));
        lines.add(line(proof + "-mentors", prices.mentors(), prices::mentor));
    }

    private static String line(String name, int people, IntToLongFunction price) {
        StringBuilder line = new StringBuilder(name);
        for (int person = 0; person < people; person++) {
            line.append(' ').append(price.applyAsLong(person));
        }
        return line.toString();
    }
}
