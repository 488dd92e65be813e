package org.reversementoring.session;

import java.util.List;
import org.reversementoring.pairing.Pairing;

/** Writes steps of sessions down, and lets those know who do something after them. */
public class SessionSteps {
    private final Sessions sessions;
    private final NotesHomes homes;
    private final List<SessionAftercare> aftercare;

    public SessionSteps(Sessions sessions, NotesHomes homes, List<SessionAftercare> aftercare) {
        this.sessions = sessions;
        this.homes = homes;
        this.aftercare = List.copyOf(aftercare);
    }

    /**
     * Has everybody else wait who does something with the sessions or the notes of a pairing, until the transaction
     * ends. Called before anything is written or read for it, so that all wait in the same order.
     */
    void queue(int pairingId) {
        homes.locked(pairingId);
    }

    Session begin(Pairing pairing, int number, Proposal proposal) {
        Session begun = sessions.begin(number, proposal);
        told(pairing, Session.begun(begun));
        return begun;
    }

    void take(Pairing pairing, SessionMove move) {
        sessions.keep(move);
        told(pairing, move);
    }

    /** A page that it has stays with the notes of the former pairing; among those of the other one it gets one of its own. */
    void carryOver(Session session, int pairingId, int number) {
        homes.release(session.id());
        sessions.carryOver(session.id(), pairingId, number);
    }

    private void told(Pairing pairing, SessionMove move) {
        aftercare.forEach(one -> one.stepped(pairing, move));
    }
}
