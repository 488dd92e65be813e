/** A programme: one run of reverse mentoring, with its space. Read by every feature; reads none. */
package org.reversementoring.programme;
