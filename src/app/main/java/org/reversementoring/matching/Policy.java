package org.reversementoring.matching;

/**
 * What the coordinators of a programme have decided about whom to bring together.
 *
 * @param version grows by one with each change, so that a change made to an older version is noticed; 0 where nobody has
 *     decided anything yet
 */
public record Policy(int version, Rules rules, Emphasis emphasis, Goal goal) {

    /** What holds until somebody decides otherwise. */
    public static Policy usual() {
        return new Policy(0, Rules.usual(), Emphasis.usual(), Goal.FAIREST);
    }

    /** What a run is asked for that follows it. */
    public Request request(Fixed fixed) {
        return new Request(rules, emphasis, goal, fixed);
    }
}
