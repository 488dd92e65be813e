/**
 * What pairs want to reach, and how they know that they have.
 *
 * <p>A <em>goal</em> of a pairing is measured: by a number that goes from here to there, or by milestones that are ticked
 * off. It may serve one of the goals that coordinators have written for the programme. Each change is kept with who made
 * it and when, under a number that no other change of the goal can have: that is what tells two tabs apart.
 *
 * <p>Participants <em>rate</em> themselves topic by topic at three points of their time together, and write down
 * <em>reflections</em>, which belong to their writer until the writer shares them. All of it is for participants alone:
 * coordinators see how many goals serve each of the programme's, and nothing else.
 */
package org.reversementoring.goal;
