/** The web server and what stands around every request. */
package org.reversementoring.host.web;
