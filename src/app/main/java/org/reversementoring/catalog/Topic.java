package org.reversementoring.catalog;

/**
 * Something one can teach or learn.
 *
 * @param id never reused
 * @param description may be empty
 * @param offers how many people offer the topic
 * @param wishes how many people wish for it
 */
public record Topic(int id, String name, Category category, String description, int offers, int wishes) {

    /** How many more people wish for the topic than offer it; negative where mentors are waiting for learners. */
    public int gap() {
        return wishes - offers;
    }

    public Balance balance() {
        if (gap() > 0) {
            return Balance.MENTORS_WANTED;
        }
        if (gap() < 0) {
            return Balance.LEARNERS_WANTED;
        }
        return offers == 0 ? Balance.QUIET : Balance.IN_BALANCE;
    }
}
