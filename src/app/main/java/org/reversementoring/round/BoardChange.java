package org.reversementoring.round;

import org.reversementoring.programme.PersonKey;

/** What coordinators do to a board. What they make by hand is locked: the next run would not know why it was made. */
public sealed interface BoardChange {

    /** Has runs keep a pair. */
    record Lock(int pairId) implements BoardChange {}

    record Unlock(int pairId) implements BoardChange {}

    /** Takes a pair from the board and keeps runs from making it. */
    record Drop(int pairId) implements BoardChange {}

    /** Lets a dropped pair be made again; it comes back to the board if both still have a place. */
    record TakeBack(int pairId) implements BoardChange {}

    /** Two mentees change their mentors. */
    record Swap(int pairId, int otherPairId) implements BoardChange {}

    /** Brings two people together; where one has no place left, their weakest pair that is not locked gives way. */
    record Pair(PersonKey mentee, PersonKey mentor) implements BoardChange {}
}
