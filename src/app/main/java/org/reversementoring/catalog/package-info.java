/** The catalog of topics that people offer and wish for. Knows the programme; people it knows only as numbers. */
package org.reversementoring.catalog;
