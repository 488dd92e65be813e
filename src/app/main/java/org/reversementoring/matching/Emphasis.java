package org.reversementoring.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The most points that each criterion gives, from 0 to {@value #HIGHEST}. */
public record Emphasis(Map<Criterion, Integer> weights) {
    public static final int HIGHEST = 1_000;

    /** @param weights where they are not the usual ones */
    public Emphasis {
        Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion, weights.getOrDefault(criterion, criterion.usual()));
        }
        weights = Collections.unmodifiableMap(all);
    }

    public static Emphasis usual() {
        return new Emphasis(Map.of());
    }

    public Emphasis with(Criterion criterion, int weight) {
        Map<Criterion, Integer> changed = new EnumMap<>(weights);
        changed.put(criterion, weight);
        return new Emphasis(changed);
    }

    public int of(Criterion criterion) {
        return weights.get(criterion);
    }

    /** No pair has a higher score than this. */
    public int highestScore() {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }
}
