/**
 * What coordinators see of rounds: the board with its pairs, each pair and why it is one, those without a partner, what is
 * new, what other goals would lead to, and publishing.
 */
package org.reversementoring.round.web;
