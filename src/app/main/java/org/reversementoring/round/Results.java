package org.reversementoring.round;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/** What runs have found: pairs, and those left out. */
public interface Results extends Traces {

    /** As many pairs as one call keeps; callers with more go step by step. */
    int MOST_AT_ONCE = 500;

    /** Forgets what a run has found. */
    void clear(int runId);

    /** Keeps at most {@link #MOST_AT_ONCE} pairs that are not kept yet. */
    void add(Collection<KeptPair> pairs);

    Optional<KeptPair> pair(int id);

    /** The newest of two people, whoever mentors whom, for which they have been asked. */
    Optional<KeptPair> asked(PersonKey one, PersonKey other);

    /** Of whatever mark, in the order in which they were kept. */
    List<KeptPair> pairs(int runId);

    /** One more than a page has, if there is one. */
    List<KeptPair> page(int runId, BoardQuery query);

    /** How many pairs of each mark a run has; one statement for each mark. */
    Map<Mark, Integer> counts(int runId);

    /** Adds pairs that are not kept yet, and writes marks and scores of those that are. */
    void put(Collection<KeptPair> pairs);

    /** Keeps at most {@link #MOST_AT_ONCE} people. */
    void addLeftOut(Collection<KeptLeftOut> people);

    /** In the order in which they were kept; so many after a number. */
    List<KeptLeftOut> leftOut(int runId, boolean asMentor, int after, int most);

    Optional<KeptLeftOut> leftOut(int id);

    /** Of one person, in whichever run. */
    List<KeptLeftOut> leftOut(int runId, PersonKey person);

    /** Those of some, all of one run, who have come to the board since, or have been asked. */
    Set<KeptLeftOut> paired(Collection<KeptLeftOut> some);

    /** Asks what would help. @return whether nobody had asked yet */
    boolean ask(int id);

    /**
     * Gives a node some of those about whom somebody has asked, all of one run.
     *
     * @param given to nobody else for as long as this moment has not come
     */
    List<KeptLeftOut> asked(Instant now, Instant given, int most);

    /** Writes the answer. */
    void answer(KeptLeftOut known);
}
