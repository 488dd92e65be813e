package org.reversementoring.session;

/** A step about to be taken: kept if nobody else has taken one meanwhile, else refused. */
public record SessionMove(Session after, SessionTransition transition) {

    public SessionStep step() {
        return transition.step();
    }
}
