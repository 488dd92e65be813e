/**
 * How people are recognised: with dignity, and without being ranked.
 *
 * <p>A <em>badge</em> is earned by what has happened: by {@link org.reversementoring.recognition.Recognition}, which knows
 * nothing but facts, so that whoever counts again comes to the same badges; a fact that is taken back takes its badge
 * along. Some badges a coordinator gives by hand, with a reason. That somebody has a badge is an <em>award</em>. It is
 * shown to others only if its owner wants it shown.
 *
 * <p>Partners <em>thank</em> each other, in private unless the one who is thanked wants it shown. The hours that somebody
 * has spent in sessions are for that person alone.
 */
package org.reversementoring.recognition;
