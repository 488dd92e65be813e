/**
 * Whom to bring together. A cohort of people and a programme's rules become the best set of pairs that there is, with
 * the proof that there is no better one, the reasons for each pair, and for each person left out what keeps them out.
 *
 * <p>Everything is counted in integers and done in one order, so that the same input gives the same result on every
 * machine. Nothing here knows the wiki, a database or a clock.
 */
package org.reversementoring.matching;
