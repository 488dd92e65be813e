package org.reversementoring.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;

/** What a feature has for the reader to do, or to look forward to, in their pairings: shown on <em>My mentoring</em>. */
public interface NextSteps {

    /**
     * Asked once for all pairings that are shown, so that it takes as many statements for one as for many.
     *
     * @param pairings of the reader, live ones and such as are over
     * @return by the number of the pairing, the most urgent first; none for pairings without any
     */
    Map<Integer, List<NextStep>> of(Reader reader, Surface surface, Collection<PairingView> pairings);

    /** @param text a whole sentence, or the label of what to do @param urgent whether somebody waits for it */
    record NextStep(String text, String href, boolean urgent) {}
}
