/** The stand-in's own pages: log-in, dashboard, pages and their editor, search, people, administration. */
package org.reversementoring.host.site;
