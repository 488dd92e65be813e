package org.reversementoring.matching;

/** What is asked of a run. */
public record Request(Rules rules, Emphasis emphasis, Goal goal, Fixed fixed) {

    public static Request usual() {
        return new Request(Rules.usual(), Emphasis.usual(), Goal.FAIREST, Fixed.nothing());
    }

    public Request with(Rules other) {
        return new Request(other, emphasis, goal, fixed);
    }

    public Request with(Emphasis other) {
        return new Request(rules, other, goal, fixed);
    }

    public Request with(Goal other) {
        return new Request(rules, emphasis, other, fixed);
    }

    public Request with(Fixed other) {
        return new Request(rules, emphasis, goal, other);
    }
}
