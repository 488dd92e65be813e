/** The only adapters to Confluence: each gives a feature what one of its ports asks for. Nobody but Spring comes here. */
package org.reversementoring.confluence;
