package org.reversementoring.catalog;

import java.time.Instant;
import java.util.List;
import org.reversementoring.programme.PersonKey;

/** The merges that may still be undone. */
public interface Merges {

    /** The newest first. */
    List<Merge> standing();

    Merge add(TopicDetails source, int targetId, Prompts addedPrompts, Instant at, PersonKey by);

    /**
     * Takes a merge away, undone or too old.
     *
     * @throws org.reversementoring.programme.Refused if somebody else has just done so
     */
    void remove(int id);
}
