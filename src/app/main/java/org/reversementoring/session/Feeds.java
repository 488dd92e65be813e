package org.reversementoring.session;

import java.time.Instant;
import java.util.Optional;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;

/** The calendar feeds of the site: one at most of each person. */
public interface Feeds extends Traces {

    Optional<Feed> byId(int id);

    Optional<Feed> of(PersonKey person);

    /**
     * Gives the person a feed under a new number, in place of the one that they had.
     *
     * @throws Refused if another node has just done so
     */
    Feed put(PersonKey person, String hash, Instant now);
}
