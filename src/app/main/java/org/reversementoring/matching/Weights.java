package org.reversementoring.matching;

/**
 * What a set of pairs is worth, as one number: {@code person} for each mentee and each mentor who has at least one
 * partner and had none before, {@code pair} for each pair, and the points of each pair. A person outweighs every number
 * of pairs and a pair all points that there can be, so that the highest worth is the best in the order of the goals.
 *
 * <p>No number that a solver keeps is larger than {@value #LARGEST}. Let F be the largest number of pairs and S the most
 * points of one. Then {@code pair = F S + 1} and {@code person = pair (F + 1)}; a price is the difference in worth that
 * some chain of exchanges makes, so at most two persons, one pair and S for each person of the chain.
 */
record Weights(long person, long pair, Goal goal, int highestScore) {
    /** Leaves room for doubling and for the sum of three. */
    static final long LARGEST = 1L << 58;

    /**
     * @param most how many pairs there could be, or more
     * @throws IllegalArgumentException if the market is too large to be counted in 64 bits
     */
    static Weights of(Goal goal, Market market, long most, int highestScore) {
        try {
            long points = goal.points(highestScore, highestScore);
            long pair = goal.mindsPairs() ? Math.addExact(Math.multiplyExact(most, points), 1) : 0;
            long person = goal.mindsPeople() ? Math.multiplyExact(pair, most + 1) : 0;
            long people = (long) market.mentees() + market.mentors();
            long price = Math.addExact(
                    Math.addExact(Math.multiplyExact(2, person), pair), Math.multiplyExact(people + 1, points));
            if (price <= LARGEST) {
                return new Weights(person, pair, goal, highestScore);
            }
        } catch (ArithmeticException beyondSixtyFourBits) {
            // Told below.
        }
        throw new IllegalArgumentException("Too many people for scores up to " + highestScore);
    }

    int points(int score) {
        return goal.points(score, highestScore);
    }

    /** What nobody pays: more than any pair could be worth. */
    long prohibitive() {
        return person + pair + goal.points(highestScore, highestScore) + 1;
    }

    /** What a person's first place adds. */
    long first(boolean served) {
        return served ? 0 : person;
    }
}
