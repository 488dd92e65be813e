package org.reversementoring.matching;

import org.reversementoring.programme.PersonKey;

/** An order of people that has nothing to do with who they are, and is the same everywhere for the same seed. */
final class Seeded {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Seeded() {}

    static long hash(long seed, PersonKey person) {
        long hash = mix(seed + GOLDEN);
        for (int at = 0; at < person.value().length(); at++) {
            hash = mix(hash ^ person.value().charAt(at)) + GOLDEN;
        }
        return mix(hash);
    }

    /** The finisher of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
