package org.reversementoring.round;

/**
 * Which pairs of a board.
 *
 * @param page from 0; each has {@value #PAGE_SIZE} pairs
 */
public record BoardQuery(Show show, Order order, int page) {
    public static final int PAGE_SIZE = 50;

    public enum Show {
        /** What would be published, or was. */
        BOARD,
        LOCKED,
        BY_HAND,
        DROPPED,
        /** What was left out at publishing. */
        OMITTED,
        /** Pairings that the people of the programme had already. */
        ALREADY
    }

    public enum Order {
        WEAKEST_FIRST,
        STRONGEST_FIRST
    }

    public static BoardQuery first() {
        return new BoardQuery(Show.BOARD, Order.WEAKEST_FIRST, 0);
    }
}
