package org.reversementoring.pairing;

/** A step about to be taken: kept if nobody else has moved the pairing meanwhile, else refused. */
public record Move(Pairing after, Transition transition) {

    public PairingStep step() {
        return transition.step();
    }
}
