package org.reversementoring.pairing;

import java.util.Map;

/** How often each reason was given. Holds no pairing, no person and no date. */
public interface EndReasons {

    void add(EndReason reason);

    Map<EndReason, Integer> counts();
}
