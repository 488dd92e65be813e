package org.reversementoring.profile;

/** Who has joined which programme, however they take part now. */
@FunctionalInterface
public interface Members {

    /**
     * Some of a programme's members, in an order that stays the same while others come and go; two statements.
     *
     * @param position 0 for the beginning, then that of the batch before
     * @param most at most {@link Profiles#MOST_AT_ONCE}
     */
    Prospects.Batch after(int programmeId, int position, int most);
}
