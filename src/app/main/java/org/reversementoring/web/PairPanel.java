package org.reversementoring.web;

import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;

/**
 * What a feature shows on the page of a pairing. It stands inside the form of that page, which carries the number and
 * the version of the pairing: so it has links, and buttons with a {@code formaction} of their own, but no fields.
 */
public interface PairPanel {

    /**
     * @param changeable false in read-only mode
     * @param pressing whether the page has the one button that stands out already; if so, none of these does
     * @return HTML, safe as it is; empty where there is nothing for this reader
     */
    String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable, boolean pressing);
}
