/**
 * Circles and innovation meetings: pairings of more than two, how people come to them, who presents next, and what
 * ideas come out of it. Once somebody is in, everything else is as for any pairing.
 */
package org.reversementoring.circle;
