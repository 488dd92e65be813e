package org.reversementoring.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The topics of the catalog: some dozens to some hundreds, hence read whole. */
public interface Topics {

    /** By name, as the reader's alphabet is not known here; one statement. */
    List<Topic> all();

    Optional<Topic> byId(int id);

    /** @throws org.reversementoring.programme.Refused if another node has just added a topic of this name */
    Topic add(NewTopic topic);

    /**
     * Counts afresh how many people offer and wish for these topics. Whoever changes offers or wishes calls this once,
     * in the same transaction and after all changes. Two nodes that count one topic wait for each other, so that the
     * later one counts what both have written.
     */
    void recount(Collection<Integer> topicIds, Demand demand);

    /** Counts those who offer and wish: the catalog knows no people. */
    interface Demand {

        int offers(int topicId);

        int wishes(int topicId);
    }
}
