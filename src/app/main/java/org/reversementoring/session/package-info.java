/**
 * The meetings of a pairing: when they take place, in everybody's own time and calendar, and what is on their page.
 *
 * <p>A <em>session</em> has a time that somebody proposes and the others accept; all that can happen to it stands in
 * one table, {@link org.reversementoring.session.Lifecycle}. Times are instants; what clocks show is worked out from
 * zones at the last moment, so that daylight saving cannot shift a session. Sessions are nobody's business but the
 * participants': coordinators do not see them here. Whoever writes sessions or notes of a pairing has the others wait for
 * it first, see {@link org.reversementoring.session.SessionSteps}, so that nobody waits for each other.
 *
 * <p><em>Notes</em> are the pages of a pairing in the wiki. That they are to be made is noted in the transaction of the
 * step that calls for it; {@link org.reversementoring.session.NotesKeeper} makes them later, all of them or none, and
 * none is ever saved without its protection.
 */
package org.reversementoring.session;
