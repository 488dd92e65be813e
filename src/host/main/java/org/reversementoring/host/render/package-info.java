/** From storage format, in which Confluence keeps its pages, to HTML, with the macros of the installed app. */
package org.reversementoring.host.render;
