package org.reversementoring.feedback;

/** Where letters lead: whole addresses. */
public interface FeedbackAddresses {

    /** Where a sheet is answered. */
    String of(Sheet sheet);

    /** The same with an answer chosen, and not yet sent. */
    String of(Sheet sheet, Question question, Choice choice);

    /** Where neutral contacts can step down. */
    String duties();
}
