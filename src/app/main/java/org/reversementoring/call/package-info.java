/**
 * An open call: a page and a message that ask everyone in a programme, executives included, what they could teach. Each
 * person gets one letter of a call at most, whatever fails and whoever presses what twice.
 */
package org.reversementoring.call;
