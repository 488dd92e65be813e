/** Files of the app for the browser: web-resources and what they need, in batches, and single downloads. */
package org.reversementoring.host.plugin.resources;
