/**
 * The app's actions on the real Struts. Servlet types occur here and in {@code web} and {@code site} only, where they are
 * renamed for the jakarta line.
 */
package org.reversementoring.host.plugin.struts;
