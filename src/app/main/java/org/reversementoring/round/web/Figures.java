package org.reversementoring.round.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.matching.Statistics;
import org.reversementoring.programme.Reader;

/** The numbers by which sets of pairs are compared, and which way each of them is better. */
enum Figures {
    MENTEES_WITHOUT(false),
    MENTORS_WITHOUT(false),
    PAIRS(true),
    WORST(true),
    FIFTH(true),
    TOTAL(true);

    private final boolean moreIsBetter;

    Figures(boolean moreIsBetter) {
        this.moreIsBetter = moreIsBetter;
    }

    /** Whether it counts points, which other weights give otherwise. */
    boolean isOfPoints() {
        return this == WORST || this == FIFTH || this == TOTAL;
    }

    long of(Statistics statistics) {
        return switch (this) {
            case MENTEES_WITHOUT -> statistics.menteesWithout();
            case MENTORS_WITHOUT -> statistics.mentorsWithout();
            case PAIRS -> statistics.pairs();
            case WORST -> statistics.worst();
            case FIFTH -> statistics.fifthPercentile();
            case TOTAL -> statistics.total();
        };
    }

    String label(Reader reader, RoundWords words) {
        return words.named(reader, "round.number.", this);
    }

    /** Whether a change is for the better or the worse, as the style sheet calls it. */
    String kind(Statistics before, Statistics after) {
        long difference = of(after) - of(before);
        if (difference == 0) {
            return "same";
        }
        return difference > 0 == moreIsBetter ? "better" : "worse";
    }

    /**
     * All numbers before and after, as the templates take them.
     *
     * @param sameWeights whether points can be compared
     */
    static List<Map<String, Object>> beforeAfter(
            Reader reader, RoundWords words, Statistics before, Statistics after, boolean sameWeights) {
        return List.of(values()).stream()
                .map(figure -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("label", figure.label(reader, words));
                    row.put("before", words.number(reader, figure.of(before)));
                    row.put("after", words.number(reader, figure.of(after)));
                    boolean comparable = sameWeights || !figure.isOfPoints();
                    row.put("difference", comparable ? words.signed(reader, figure.of(after) - figure.of(before)) : "");
                    row.put("kind", comparable ? figure.kind(before, after) : "same");
                    return row;
                })
                .toList();
    }
}
