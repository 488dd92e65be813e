/**
 * The app inside the host: its bundle, descriptor, Spring context, tables, texts, macros and jobs. What Confluence does
 * not give to apps is not given here either.
 */
package org.reversementoring.host.plugin;
