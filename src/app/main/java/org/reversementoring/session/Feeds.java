package org.reversementoring.session;

import java.time.Instant;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/** The calendar feeds of the site: one at most of each person. */
public interface Feeds {

    Optional<Feed> byId(int id);

    Optional<Feed> of(PersonKey person);

    /** Gives the person a feed under a new number, in place of the one that they had. */
    Feed put(PersonKey person, String hash, Instant now);

    /** Does nothing if there is none. */
    void remove(PersonKey person);
}
