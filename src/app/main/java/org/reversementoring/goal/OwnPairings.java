package org.reversementoring.goal;

import java.util.Optional;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;

/** Decides for all of this feature whose pairing it is, and whether anything can be changed in it. */
public class OwnPairings {
    private final Pairings pairings;
    private final ReadOnlyMode readOnlyMode;

    public OwnPairings(Pairings pairings, ReadOnlyMode readOnlyMode) {
        this.pairings = pairings;
        this.readOnlyMode = readOnlyMode;
    }

    /** Empty unless the reader takes part, and before the pairing has begun. */
    Optional<Pairing> readable(Reader reader, int pairingId) {
        return reader.person().flatMap(person -> pairings.byId(pairingId)
                .filter(pairing -> pairing.concerns(person))
                .filter(pairing -> !pairing.state().isOpen()
                        && pairing.ending().map(Ending::cameAbout).orElse(true)));
    }

    /** Whether the reader takes part in it, as far as a view of theirs tells, and it is not over. */
    static boolean isLive(PairingView view) {
        return view.own() && view.state().isLive();
    }

    /**
     * Of a pairing that is the reader's, whether or not it is over.
     *
     * @throws NotPermitted unless the reader takes part
     * @throws Refused in read-only mode
     */
    PersonKey taking(Reader reader, int pairingId) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        readable(reader, pairingId).orElseThrow(NotPermitted::new);
        return person;
    }

    /**
     * @throws NotPermitted unless the reader takes part
     * @throws Refused in read-only mode, or if the pairing is over
     */
    Pairing changeable(Reader reader, int pairingId) {
        reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Pairing pairing = readable(reader, pairingId).orElseThrow(NotPermitted::new);
        if (!pairing.state().isLive()) {
            throw PairGoal.notNow();
        }
        return pairing;
    }
}
