package org.reversementoring.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The runs of all programmes, and who works on which. A node works on a run as long as it says so; where it has gone, or
 * somebody has cancelled the run, it is told and writes nothing more.
 */
public interface Runs {

    /** @throws org.reversementoring.programme.Refused if a round of the programme waits or runs, on whichever node */
    Run add(NewRun asked);

    Optional<Run> byId(int id);

    /** The newest first. */
    List<Run> of(int programmeId, int most);

    /** The newest round of a programme, whatever has become of it. */
    Optional<Run> lastRound(int programmeId);

    /** @return whether it was not over, and nobody else was faster */
    boolean cancel(int id, Instant now);

    /**
     * Gives a node the run that has waited longest, or one whose node has gone; rounds come before what-ifs.
     *
     * @param silentSince who has not been heard of since then is gone
     */
    Optional<Claim> claim(String node, Instant now, Instant silentSince);

    /**
     * A run in the hands of a node.
     *
     * @param attempts how often some node has begun it, this time included
     */
    record Claim(Run run, int attempts) {}

    /** Says that the node is alive. @return whether the run is still in its hands */
    boolean beat(int id, String node, Stage stage, int sweep, Instant now);

    /** Puts a run back among those that wait, for a node that must stop; not counted as an attempt. */
    void release(int id, String node);

    /**
     * What a run has found apart from its pairs.
     *
     * @param wanted by topic, from 0 to 100, how scarce it was; pairs made by hand are judged by it
     */
    record Findings(String digest, Summary summary, Map<Integer, Integer> wanted, String certificate) {}

    /** @return whether the run was still in the node's hands; otherwise nothing is written */
    boolean finish(int id, String node, Findings findings, Instant now);

    boolean fail(int id, String node, Problem problem, Instant now);

    /** How scarce each topic was, from 0 to 100; empty of a run that is not done. */
    Map<Integer, Integer> wanted(int id);

    /** The proof that there are no better pairs, as text; empty of a run that is not done. */
    Optional<String> certificate(int id);

    /** Forgets a run with all it has found. */
    void remove(int id);
}
