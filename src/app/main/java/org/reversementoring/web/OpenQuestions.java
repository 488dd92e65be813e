package org.reversementoring.web;

import java.util.Collection;
import java.util.Map;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;

/** What others wait for the reader to answer in a pairing: <em>My mentoring</em> lists it before everything else. */
@FunctionalInterface
public interface OpenQuestions {

    /**
     * Asked once for all pairings that are shown, so that it takes as many statements for one as for many.
     *
     * @param pairings of the reader: those that go on, and groups that come together
     * @return by the number of the pairing; none where nobody waits
     */
    Map<Integer, Question> of(Reader reader, Surface surface, Collection<PairingView> pairings);

    /** @param text the label of the button that leads to where it is answered */
    record Question(String text, String href) {}
}
