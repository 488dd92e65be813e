package org.reversementoring.session;

import java.util.List;

/**
 * The sessions of a pairing, page by page.
 *
 * @param ahead all that are ahead, the next one first; the same on each page
 * @param past those that were or that did not come about, the latest first
 * @param page 1 for the first
 * @param more whether there is another page
 * @param proposable whether the reader can propose another one now
 * @param over whether the pairing is closed, so that nobody can any more
 */
public record SessionList(
        List<SessionView> ahead, List<SessionView> past, int page, boolean more, boolean proposable, boolean over) {}
