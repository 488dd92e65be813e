/** Soy templates, rendered here and compiled for the browser; the compiler stays in a class loader of its own. */
package org.reversementoring.host.plugin.soy;
