package org.reversementoring.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.programme.PersonKey;

/** What people have proposed for the catalog. */
public interface Proposals {

    /** Those that nobody has decided on yet, the oldest first. */
    List<Proposal> open();

    /** The newest first. */
    List<Proposal> of(PersonKey proposer, int most);

    Optional<Proposal> byId(int id);

    Proposal add(PersonKey proposer, Instant at, NewTopic topic);

    /**
     * Decides on an open proposal.
     *
     * @throws org.reversementoring.programme.Refused if somebody else has decided on it meanwhile
     */
    void decide(int id, int version, Proposal.State state, String reason, OptionalInt topicId);
}
