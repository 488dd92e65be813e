package org.reversementoring.catalog;

/** What people offer and wish for, as far as the catalog moves it: of the people it knows nothing but their number. */
public interface Interests extends Topics.Demand {

    /**
     * Moves all offers and wishes of a topic to another one. Of somebody who has both, the one with the higher level
     * stays, and the other is put aside; an empty sentence takes the other's.
     *
     * @param mergeId under which to remember what was moved
     */
    void move(int mergeId, int fromTopic, int toTopic);

    /**
     * Moves back what {@link #move} has moved and put aside. What people have changed since stays changed; what they
     * have removed since stays removed.
     */
    void moveBack(int mergeId, int fromTopic, int toTopic);

    /**
     * Makes a change of a topic by which its mentors are found otherwise than before: of its category, or of whether it
     * stands in the catalog.
     */
    void relist(int topicId, Runnable change);

    /** Forgets what was put aside: the merge is not going to be undone any more. */
    void forget(int mergeId);
}
