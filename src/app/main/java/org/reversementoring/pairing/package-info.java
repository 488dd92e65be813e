/**
 * People who teach each other: how a pairing is asked for, agreed to, lived and brought to an end.
 *
 * <p>A <em>pairing</em> has two participants or more, each as a mentor or as a mentee; both ways are worth the same. All
 * that can happen to it stands in one table, {@link org.reversementoring.pairing.Lifecycle}. Each step is kept with who
 * took it and when, under a number that no other step of the pairing can have: that is what makes it happen once, however
 * many tabs and nodes try.
 */
package org.reversementoring.pairing;
