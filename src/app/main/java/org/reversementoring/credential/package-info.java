/**
 * Badges that travel: an award as a signed file (Open Badges 3.0), which its holder shows to anybody, inside the company
 * or not, and which anybody can have checked.
 *
 * <p>A credential names nobody. It says for what it was awarded, by whom and when, and holds a digest of its holder's
 * mail address, by which somebody who knows the address can tell that the two belong together.
 */
package org.reversementoring.credential;
