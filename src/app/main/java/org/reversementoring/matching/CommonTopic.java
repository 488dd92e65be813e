package org.reversementoring.matching;

/** What one of two people offers and the other wishes, by the levels of both, 1 to 5. */
public record CommonTopic(int topicId, int offered, int wished) {

    /** In hundredths, how far the offer reaches up to the wish. */
    int reach() {
        return offered >= wished ? 100 : 100 * offered / wished;
    }
}
