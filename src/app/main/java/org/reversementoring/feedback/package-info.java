/**
 * How people in pairings fare, and to whom they can turn.
 *
 * <p>Partners answer a few questions after each session, at half-time and at the end. Who sees an answer is decided in one
 * place, {@link org.reversementoring.feedback.Sight}, and is said beside each question before it is answered. A
 * <em>neutral contact</em> stands outside the lines of reporting of everybody in a pairing; a concern goes to that person
 * alone and is kept nowhere. The <em>health</em> of a pairing follows from facts; nothing here reads a page of the wiki.
 */
package org.reversementoring.feedback;
