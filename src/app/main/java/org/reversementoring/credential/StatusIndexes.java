package org.reversementoring.credential;

import java.security.SecureRandom;
import java.util.function.IntPredicate;

/** Gives credentials their bits, by chance: from its bit nobody learns how many there are, or who came after whom. */
final class StatusIndexes {
    /** A list takes no more when it is half full, so that chance finds a free bit soon. */
    private static final int MOST_IN_A_LIST = StatusList.BITS / 2;

    private StatusIndexes() {}

    /** The number of the list that the next credential goes into, if there are that many already. */
    static int listFor(int issued) {
        return issued / MOST_IN_A_LIST;
    }

    /** A free bit, among those of all lists. */
    static int free(int issued, IntPredicate taken, SecureRandom chance) {
        int first = listFor(issued) * StatusList.BITS;
        int index;
        do {
            index = first + chance.nextInt(StatusList.BITS);
        } while (taken.test(index));
        return index;
    }
}
