package org.reversementoring.matching;

import java.util.Optional;
import org.reversementoring.profile.Level;
import org.reversementoring.programme.PersonKey;

/**
 * Why somebody has no partner, and what would help. May be told to the person and to whoever runs the programme: it says
 * nothing of others but what all may know.
 *
 * @param change after which a run, made again, has a partner for them; empty if none of those tried has
 * @param attempts how many changes were tried to find out
 */
public record LeftOut(PersonKey person, boolean asMentor, Cause cause, Optional<Change> change, int attempts) {

    /** What keeps somebody out. */
    public sealed interface Cause {

        /** One rule keeps out the last of those whom they could meet. */
        record RuledOut(Rule rule) implements Cause {}

        /** So does a rule about what people keep to themselves; to say which would tell it. */
        record PrivateRule() implements Cause {}

        /**
         * There are people whom they could meet, and all places with these are taken.
         *
         * @param possible how many people
         * @param places with these
         */
        record Shortage(int possible, int places) implements Cause {}
    }

    /** What could be changed. */
    public sealed interface Change {

        /** A rule, for everybody. */
        record Setting(Rule rule, int setting) implements Change {}

        /** One more place with somebody. */
        record Place(PersonKey person) implements Change {}

        /** The person wishes for one more topic, or offers it as a mentor. */
        record Topic(int topicId, Level level) implements Change {}
    }
}
