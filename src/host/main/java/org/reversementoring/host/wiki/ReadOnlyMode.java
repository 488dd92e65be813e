package org.reversementoring.host.wiki;

/** Content was to change while the site is in read-only mode. */
public final class ReadOnlyMode extends IllegalStateException {
    ReadOnlyMode() {
        super("The site is in read-only mode: nothing can be changed just now.");
    }
}
