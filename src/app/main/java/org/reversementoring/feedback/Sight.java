package org.reversementoring.feedback;

/**
 * Who is shown an answer besides the one who gave it. This is the one place where that is decided; what is written beside
 * each question comes from here, too.
 */
public enum Sight {
    /** Everybody else in the pairing, with the name of who said it, once they have answered as well or no longer can. */
    PARTNERS(true, false, false),
    /** Coordinators, as a part of the numbers of a whole programme. */
    COORDINATORS_AS_A_SUM(false, true, false),
    /** The same, and whether most answers of a pairing were good ones. */
    COORDINATORS_AS_A_SUM_AND_A_MOOD(false, true, true),
    /** Nobody. */
    NOBODY_ELSE(false, false, false);

    /** From so many answers on there is a sum or a mood, and sums are rounded down to multiples of it. */
    public static final int FEWEST = 5;

    private final boolean partners;
    private final boolean sum;
    private final boolean mood;

    Sight(boolean partners, boolean sum, boolean mood) {
        this.partners = partners;
        this.sum = sum;
        this.mood = mood;
    }

    boolean isForPartners() {
        return partners;
    }

    boolean isSummed() {
        return sum;
    }

    boolean makesAMood() {
        return mood;
    }
}
