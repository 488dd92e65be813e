/**
 * How a programme brings people together: by rounds.
 *
 * <p>A <em>run</em> reads who takes part, finds the best pairs in the background and keeps them with the proof. The newest
 * run of a programme lies on its <em>board</em>, where coordinators lock pairs, drop them, swap them and make some by hand,
 * until they <em>publish</em> it: everybody on it is asked, and the round is over. A <em>what-if</em> is a run that never
 * comes to the board; it shows what other rules or another goal would lead to.
 */
package org.reversementoring.round;
