package org.reversementoring.story;

import static org.reversementoring.story.Lifecycle.Actor.ASKED;
import static org.reversementoring.story.Lifecycle.Actor.COMMUNICATIONS;
import static org.reversementoring.story.Lifecycle.Actor.THE_APP;
import static org.reversementoring.story.Lifecycle.Actor.WILLING;
import static org.reversementoring.story.Lifecycle.Actor.WRITER;
import static org.reversementoring.story.StoryState.ACCEPTED;
import static org.reversementoring.story.StoryState.DISCARDED;
import static org.reversementoring.story.StoryState.DRAFT;
import static org.reversementoring.story.StoryState.PUBLISHED;
import static org.reversementoring.story.StoryState.RETURNED;
import static org.reversementoring.story.StoryState.SCHEDULED;
import static org.reversementoring.story.StoryState.SUBMITTED;
import static org.reversementoring.story.StoryState.WITHDRAWN;
import static org.reversementoring.story.StoryStep.ACCEPT;
import static org.reversementoring.story.StoryStep.ASK;
import static org.reversementoring.story.StoryStep.CHANGE;
import static org.reversementoring.story.StoryStep.CHOOSE;
import static org.reversementoring.story.StoryStep.DISCARD;
import static org.reversementoring.story.StoryStep.EDIT;
import static org.reversementoring.story.StoryStep.FEATURE;
import static org.reversementoring.story.StoryStep.PUBLISH;
import static org.reversementoring.story.StoryStep.RETURN;
import static org.reversementoring.story.StoryStep.SCHEDULE;
import static org.reversementoring.story.StoryStep.SUBMIT;
import static org.reversementoring.story.StoryStep.TURN;
import static org.reversementoring.story.StoryStep.TURN_BACK;
import static org.reversementoring.story.StoryStep.TURN_LAST;
import static org.reversementoring.story.StoryStep.UNFEATURE;
import static org.reversementoring.story.StoryStep.UNSCHEDULE;
import static org.reversementoring.story.StoryStep.WITHDRAW;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that can happen to a story: from where, what, by whom, to where. What is not here cannot happen. */
final class Lifecycle {

    /** Who moves a story on. Whoever is none of these may neither move nor see it before it is published. */
    enum Actor {
        /** Holds a key, and has not turned it. */
        ASKED,
        /** Holds a key, and has turned it. */
        WILLING,
        COMMUNICATIONS,
        /** Communications, where they write the story themselves. */
        WRITER,
        /** By itself: the page or the post was changed, or time has come. */
        THE_APP
    }

    static final List<Rule> RULES = List.of(
            rule(DRAFT, CHOOSE, DRAFT, ASKED, WILLING),
            rule(DRAFT, TURN, DRAFT, ASKED),
            rule(DRAFT, TURN_LAST, SUBMITTED, ASKED),
            rule(DRAFT, TURN_BACK, DRAFT, WILLING),
            rule(DRAFT, CHANGE, DRAFT, THE_APP),
            rule(DRAFT, ASK, DRAFT, WRITER),
            rule(DRAFT, SUBMIT, SUBMITTED, WRITER),
            rule(DRAFT, DISCARD, DISCARDED, ASKED, WILLING, WRITER),
            //
            rule(RETURNED, CHOOSE, RETURNED, ASKED, WILLING),
            rule(RETURNED, TURN, RETURNED, ASKED),
            rule(RETURNED, TURN_LAST, SUBMITTED, ASKED),
            rule(RETURNED, TURN_BACK, RETURNED, WILLING),
            rule(RETURNED, CHANGE, RETURNED, THE_APP),
            rule(RETURNED, ASK, RETURNED, WRITER),
            rule(RETURNED, SUBMIT, SUBMITTED, WRITER),
            rule(RETURNED, DISCARD, DISCARDED, ASKED, WILLING, WRITER),
            //
            rule(SUBMITTED, TURN_BACK, DRAFT, WILLING),
            rule(SUBMITTED, CHANGE, DRAFT, THE_APP),
            rule(SUBMITTED, RETURN, RETURNED, COMMUNICATIONS),
            rule(SUBMITTED, ACCEPT, ACCEPTED, COMMUNICATIONS),
            //
            rule(ACCEPTED, TURN_BACK, DRAFT, WILLING),
            rule(ACCEPTED, CHANGE, DRAFT, THE_APP),
            rule(ACCEPTED, RETURN, RETURNED, COMMUNICATIONS),
            rule(ACCEPTED, SCHEDULE, SCHEDULED, COMMUNICATIONS),
            rule(ACCEPTED, PUBLISH, PUBLISHED, COMMUNICATIONS),
            //
            rule(SCHEDULED, TURN_BACK, DRAFT, WILLING),
            rule(SCHEDULED, CHANGE, DRAFT, THE_APP),
            rule(SCHEDULED, RETURN, RETURNED, COMMUNICATIONS),
            rule(SCHEDULED, SCHEDULE, SCHEDULED, COMMUNICATIONS),
            rule(SCHEDULED, UNSCHEDULE, ACCEPTED, COMMUNICATIONS, THE_APP),
            rule(SCHEDULED, PUBLISH, PUBLISHED, COMMUNICATIONS, THE_APP),
            //
            rule(PUBLISHED, EDIT, PUBLISHED, THE_APP),
            rule(PUBLISHED, FEATURE, PUBLISHED, COMMUNICATIONS),
            rule(PUBLISHED, UNFEATURE, PUBLISHED, COMMUNICATIONS),
            rule(PUBLISHED, WITHDRAW, WITHDRAWN, ASKED, WILLING, COMMUNICATIONS));

    /** @param actors those of whom one is enough */
    record Rule(StoryState from, StoryStep step, StoryState to, Set<Actor> actors) {}

    private Lifecycle() {}

    private static Rule rule(StoryState from, StoryStep step, StoryState to, Actor... actors) {
        return new Rule(from, step, to, Set.of(actors));
    }

    /** @param actors all that somebody is: who takes part in a pairing may work in communications, too */
    static Optional<Rule> of(StoryState from, StoryStep step, Collection<Actor> actors) {
        return RULES.stream()
                .filter(rule -> rule.from() == from && rule.step() == step)
                .filter(rule -> actors.stream().anyMatch(rule.actors()::contains))
                .findFirst();
    }
}
