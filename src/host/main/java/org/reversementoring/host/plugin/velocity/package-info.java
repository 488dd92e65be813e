/** The app's Velocity templates, held to the allowlist. */
package org.reversementoring.host.plugin.velocity;
