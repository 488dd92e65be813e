package org.reversementoring.pairing;

import static org.reversementoring.pairing.Mover.COORDINATOR;
import static org.reversementoring.pairing.Mover.HOST;
import static org.reversementoring.pairing.Mover.INVITED;
import static org.reversementoring.pairing.Mover.SPARED;
import static org.reversementoring.pairing.Mover.THE_APP;
import static org.reversementoring.pairing.Mover.WILLING;
import static org.reversementoring.pairing.PairingState.ACCEPTED_BY_SOME;
import static org.reversementoring.pairing.PairingState.ACTIVE;
import static org.reversementoring.pairing.PairingState.CLOSED;
import static org.reversementoring.pairing.PairingState.CLOSING;
import static org.reversementoring.pairing.PairingState.GATHERING;
import static org.reversementoring.pairing.PairingState.PAUSED;
import static org.reversementoring.pairing.PairingState.PROPOSED;
import static org.reversementoring.pairing.PairingStep.ACCEPT;
import static org.reversementoring.pairing.PairingStep.ACCEPT_AS_LAST;
import static org.reversementoring.pairing.PairingStep.BEGIN_CLOSING;
import static org.reversementoring.pairing.PairingStep.COMPLETE;
import static org.reversementoring.pairing.PairingStep.DECLINE;
import static org.reversementoring.pairing.PairingStep.DESCRIBE;
import static org.reversementoring.pairing.PairingStep.END_EARLY;
import static org.reversementoring.pairing.PairingStep.EXPIRE;
import static org.reversementoring.pairing.PairingStep.JOIN;
import static org.reversementoring.pairing.PairingStep.LEAVE;
import static org.reversementoring.pairing.PairingStep.PAUSE;
import static org.reversementoring.pairing.PairingStep.REMOVE;
import static org.reversementoring.pairing.PairingStep.RENEW;
import static org.reversementoring.pairing.PairingStep.RESUME;
import static org.reversementoring.pairing.PairingStep.START;
import static org.reversementoring.pairing.PairingStep.WITHDRAW;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that can happen to a pairing: from where, what, by whom, to where. What is not here cannot happen. */
final class Lifecycle {
    static final List<Rule> RULES = List.of(
            rule(PROPOSED, ACCEPT, ACCEPTED_BY_SOME, INVITED),
            rule(PROPOSED, DECLINE, CLOSED, INVITED),
            rule(PROPOSED, WITHDRAW, CLOSED, COORDINATOR),
            rule(PROPOSED, EXPIRE, CLOSED, THE_APP),
            //
            rule(ACCEPTED_BY_SOME, ACCEPT, ACCEPTED_BY_SOME, INVITED),
            rule(ACCEPTED_BY_SOME, ACCEPT_AS_LAST, ACTIVE, INVITED),
            rule(ACCEPTED_BY_SOME, DECLINE, CLOSED, INVITED),
            rule(ACCEPTED_BY_SOME, WITHDRAW, CLOSED, WILLING),
            rule(ACCEPTED_BY_SOME, EXPIRE, CLOSED, THE_APP),
            //
            rule(GATHERING, JOIN, GATHERING, THE_APP),
            rule(GATHERING, LEAVE, GATHERING, SPARED, THE_APP),
            rule(GATHERING, REMOVE, GATHERING, HOST, COORDINATOR),
            rule(GATHERING, DESCRIBE, GATHERING, HOST, COORDINATOR),
            rule(GATHERING, START, ACTIVE, HOST),
            rule(GATHERING, WITHDRAW, CLOSED, HOST, COORDINATOR),
            rule(GATHERING, EXPIRE, CLOSED, THE_APP),
            //
            rule(ACTIVE, JOIN, ACTIVE, THE_APP),
            rule(ACTIVE, DESCRIBE, ACTIVE, HOST),
            rule(ACTIVE, LEAVE, ACTIVE, SPARED, THE_APP),
            rule(ACTIVE, REMOVE, ACTIVE, HOST, COORDINATOR),
            rule(ACTIVE, PAUSE, PAUSED, WILLING),
            rule(ACTIVE, BEGIN_CLOSING, CLOSING, WILLING, THE_APP),
            rule(ACTIVE, RENEW, CLOSED, WILLING),
            rule(ACTIVE, END_EARLY, CLOSED, WILLING, COORDINATOR),
            //
            rule(PAUSED, JOIN, PAUSED, THE_APP),
            rule(PAUSED, DESCRIBE, PAUSED, HOST),
            rule(PAUSED, LEAVE, PAUSED, SPARED, THE_APP),
            rule(PAUSED, REMOVE, PAUSED, HOST, COORDINATOR),
            rule(PAUSED, RESUME, ACTIVE, WILLING),
            rule(PAUSED, BEGIN_CLOSING, CLOSING, WILLING, THE_APP),
            rule(PAUSED, RENEW, CLOSED, WILLING),
            rule(PAUSED, END_EARLY, CLOSED, WILLING, COORDINATOR),
            //
            rule(CLOSING, LEAVE, CLOSING, SPARED, THE_APP),
            rule(CLOSING, REMOVE, CLOSING, HOST, COORDINATOR),
            rule(CLOSING, COMPLETE, CLOSED, WILLING, THE_APP),
            rule(CLOSING, RENEW, CLOSED, WILLING),
            rule(CLOSING, END_EARLY, CLOSED, WILLING, COORDINATOR));

    /** @param movers those of whom one is enough */
    record Rule(PairingState from, PairingStep step, PairingState to, Set<Mover> movers) {

        boolean isOpenTo(Set<Mover> some) {
            return !Collections.disjoint(movers, some);
        }
    }

    private Lifecycle() {}

    private static Rule rule(PairingState from, PairingStep step, PairingState to, Mover... movers) {
        return new Rule(from, step, to, Set.of(movers));
    }

    static Optional<Rule> of(PairingState from, PairingStep step) {
        return RULES.stream()
                .filter(rule -> rule.from() == from && rule.step() == step)
                .findFirst();
    }
}
