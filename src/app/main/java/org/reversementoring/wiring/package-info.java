/** What the Spring XML needs beyond constructors. Nobody but Spring comes here. */
package org.reversementoring.wiring;
