package org.reversementoring.feedback;

/** Where letters lead. */
public interface FeedbackAddresses {

    /** The whole address of the page on which neutral contacts can step down. */
    String duties();
}
