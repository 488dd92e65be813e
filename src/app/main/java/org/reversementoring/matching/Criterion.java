package org.reversementoring.matching;

import java.util.Set;
import org.reversementoring.profile.Field;

/** By what a pair is judged. Kept by its name, so that a constant is never renamed. */
public enum Criterion {
    /** How far what the mentor offers reaches up to what the mentee wishes: most by the best wish, some by all. */
    TOPICS(300, Field.OFFERS, Field.WISHES),
    /** How much the mentee minds the wishes that are met. */
    PRIORITY(150, Field.OFFERS, Field.WISHES, Field.PRIORITY),
    /** What the mentee offers of what the mentor wishes. */
    EXCHANGE(150, Field.OFFERS, Field.WISHES),
    /** They come from different departments. */
    DEPARTMENTS(100, Field.DEPARTMENT),
    /** How many grades are between them, up to ten. */
    SENIORITY(100, Field.GRADE),
    /** How they would meet: in person at the same site, or else from afar. */
    MEETING(100, Field.FORMAT, Field.SITE),
    /** They wish for each other in particular. */
    PREFERENCE(200, Field.PREFERRED),
    /** The topic is one that many wish for and few offer. */
    BALANCE(50, Field.OFFERS, Field.WISHES);

    private final int usual;
    private final Set<Field> reads;

    Criterion(int usual, Field... reads) {
        this.usual = usual;
        this.reads = Set.of(reads);
    }

    /** The most points it gives unless the coordinator says otherwise. */
    public int usual() {
        return usual;
    }

    /** As {@link Rule#textKey}. */
    public String textKey() {
        return TextKey.of("criterion", this);
    }

    /** What somebody has to see of both people who is to see the points. */
    public Set<Field> reads() {
        return reads;
    }
}
