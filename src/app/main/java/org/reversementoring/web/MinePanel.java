package org.reversementoring.web;

import org.reversementoring.programme.Reader;

/** What a feature shows on <em>My mentoring</em> and wherever its macro stands, below the reader's own pairings. */
@FunctionalInterface
public interface MinePanel {

    /**
     * @param reader has logged in
     * @return HTML, safe as it is; empty where there is nothing for this reader
     */
    String panel(Reader reader, Surface surface);
}
