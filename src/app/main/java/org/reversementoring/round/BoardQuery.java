package org.reversementoring.round;

/**
 * Which pairs of a board.
 *
 * @param name what a name in the full name of the mentor or the mentee begins with, in whatever capitals; empty for all
 * @param page from 0; each has {@value #PAGE_SIZE} pairs
 */
public record BoardQuery(Show show, Order order, String name, int page) {
    public static final int PAGE_SIZE = 50;

    /** Whatever their names are. */
    public BoardQuery(Show show, Order order, int page) {
        this(show, order, "", page);
    }

    public enum Show {
        /** What would be published, or was. */
        BOARD,
        LOCKED,
        BY_HAND,
        DROPPED,
        /** What was left out at publishing. */
        OMITTED,
        /** Pairings that the people of the programme had already. */
        ALREADY;

        boolean includes(KeptPair pair) {
            return switch (this) {
                case BOARD -> pair.mark().isOnBoard() || pair.mark() == Mark.ASKED;
                case LOCKED -> pair.mark() == Mark.LOCKED;
                case BY_HAND -> pair.origin() == Origin.HAND && (pair.mark().isOnBoard() || pair.mark() == Mark.ASKED);
                case DROPPED -> pair.mark() == Mark.DROPPED;
                case OMITTED -> pair.mark() == Mark.OMITTED;
                case ALREADY -> pair.mark() == Mark.ALREADY;
            };
        }
    }

    public enum Order {
        WEAKEST_FIRST,
        STRONGEST_FIRST,
        BY_MENTOR,
        BY_MENTEE;

        boolean isByName() {
            return this == BY_MENTOR || this == BY_MENTEE;
        }
    }

    public static BoardQuery first() {
        return new BoardQuery(Show.BOARD, Order.WEAKEST_FIRST, 0);
    }
}
