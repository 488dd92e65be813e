package org.reversementoring.pairing;

import java.time.Instant;
import java.util.List;
import org.reversementoring.programme.PersonKey;

/** Letters on their way: written down together with what they tell, and sent later. */
public interface Notices {

    /** @param due not to be sent before */
    void add(int pairingId, NoticeKind kind, PersonKey to, int attempts, Instant due);

    /** Some of those to be sent now, the oldest first. */
    List<Notice> due(Instant now, int most);

    /** Takes a letter out to send it. @return false where another node has just done so */
    boolean take(int id);
}
