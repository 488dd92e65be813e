/**
 * A small wiki behind the services that Confluence offers to apps: accounts, spaces, content, permissions, events.
 *
 * <p>It exists to run and test the app and is no wiki product. Every service names the Confluence contract it stands
 * for and what it leaves out; where that is simpler it is stricter than Confluence.
 */
package org.reversementoring.host.wiki;
