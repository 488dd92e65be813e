package org.reversementoring.session;

import static org.reversementoring.session.Lifecycle.Actor.ASKED;
import static org.reversementoring.session.Lifecycle.Actor.THE_APP;
import static org.reversementoring.session.Lifecycle.Actor.WILLING;
import static org.reversementoring.session.SessionState.ACCEPTED;
import static org.reversementoring.session.SessionState.CANCELLED;
import static org.reversementoring.session.SessionState.HELD;
import static org.reversementoring.session.SessionState.MOVED;
import static org.reversementoring.session.SessionState.PROPOSED;
import static org.reversementoring.session.SessionStep.ACCEPT;
import static org.reversementoring.session.SessionStep.ACCEPT_FOR_GOOD;
import static org.reversementoring.session.SessionStep.CANCEL;
import static org.reversementoring.session.SessionStep.HOLD;
import static org.reversementoring.session.SessionStep.LAPSE;
import static org.reversementoring.session.SessionStep.LEAVE;
import static org.reversementoring.session.SessionStep.MISS;
import static org.reversementoring.session.SessionStep.MOVE;
import static org.reversementoring.session.SessionStep.PREPARE;
import static org.reversementoring.session.SessionStep.RELOCATE;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that can happen to a session: from where, what, by whom, to where. What is not here cannot happen. */
final class Lifecycle {

    /** Who moves a session on. Whoever is none of these may neither move nor see it. */
    enum Actor {
        /** A participant who has not accepted the time. */
        ASKED,
        /** A participant who has proposed or accepted the time. */
        WILLING,
        /** By itself, when time has come or the pairing is over. */
        THE_APP
    }

    static final List<Rule> RULES = List.of(
            rule(PROPOSED, ACCEPT, PROPOSED, ASKED),
            rule(PROPOSED, ACCEPT_FOR_GOOD, ACCEPTED, ASKED),
            rule(PROPOSED, MOVE, PROPOSED, ASKED, WILLING),
            rule(PROPOSED, RELOCATE, PROPOSED, ASKED, WILLING),
            rule(PROPOSED, PREPARE, PROPOSED, ASKED, WILLING),
            rule(PROPOSED, CANCEL, CANCELLED, ASKED, WILLING, THE_APP),
            rule(PROPOSED, LEAVE, PROPOSED, THE_APP),
            rule(PROPOSED, LAPSE, CANCELLED, THE_APP),
            //
            rule(ACCEPTED, ACCEPT, ACCEPTED, ASKED),
            rule(ACCEPTED, MOVE, MOVED, ASKED, WILLING),
            rule(ACCEPTED, RELOCATE, ACCEPTED, ASKED, WILLING),
            rule(ACCEPTED, PREPARE, ACCEPTED, ASKED, WILLING),
            rule(ACCEPTED, CANCEL, CANCELLED, ASKED, WILLING, THE_APP),
            rule(ACCEPTED, LEAVE, ACCEPTED, THE_APP),
            rule(ACCEPTED, HOLD, HELD, ASKED, WILLING, THE_APP),
            //
            rule(MOVED, ACCEPT, MOVED, ASKED),
            rule(MOVED, ACCEPT_FOR_GOOD, ACCEPTED, ASKED),
            rule(MOVED, MOVE, MOVED, ASKED, WILLING),
            rule(MOVED, RELOCATE, MOVED, ASKED, WILLING),
            rule(MOVED, PREPARE, MOVED, ASKED, WILLING),
            rule(MOVED, CANCEL, CANCELLED, ASKED, WILLING, THE_APP),
            rule(MOVED, LEAVE, MOVED, THE_APP),
            rule(MOVED, LAPSE, CANCELLED, THE_APP),
            //
            rule(HELD, MISS, CANCELLED, ASKED, WILLING));

    /** @param actors those of whom one is enough */
    record Rule(SessionState from, SessionStep step, SessionState to, Set<Actor> actors) {}

    private Lifecycle() {}

    private static Rule rule(SessionState from, SessionStep step, SessionState to, Actor... actors) {
        return new Rule(from, step, to, Set.of(actors));
    }

    static Optional<Rule> of(SessionState from, SessionStep step, Actor actor) {
        return RULES.stream()
                .filter(rule -> rule.from() == from && rule.step() == step)
                .filter(rule -> rule.actors().contains(actor))
                .findFirst();
    }
}
