package org.reversementoring.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The topics of the catalog: some dozens to some hundreds, hence read whole. */
public interface Topics {

    /** The active topics by name, as the reader's alphabet is not known here; one statement. */
    List<Topic> all();

    /** An active topic; where it has been merged, the one it went into. */
    Optional<Topic> byId(int id);

    /** The active topic that goes by this name or has it as a synonym, in any spelling. */
    Optional<Topic> named(String name);

    /** All there is of a topic, whatever its state. */
    Optional<TopicDetails> details(int id);

    /** All there is of all topics, whatever their state, by name; three statements. */
    List<TopicDetails> allDetails();

    /** @throws org.reversementoring.programme.Refused if another node has just added a topic of this name */
    Topic add(NewTopic topic);

    /**
     * Replaces what a topic says.
     *
     * @param version the version that was on the screen
     * @throws org.reversementoring.programme.Refused if somebody else has changed the topic since, on whichever node, or
     *     has just taken one of its names for another topic
     */
    void change(int id, int version, NewTopic wording);

    /**
     * Moves a topic to another state, under the same conditions. A merged topic gives its name up, so that the other one
     * can have it as a synonym; a retired one keeps it.
     */
    void settle(int id, int version, TopicState state, OptionalInt mergedInto);

    /** The label of a topic, then those of the topics that have been merged into it, in the order of the alphabet. */
    List<String> labels(int topicId);

    /** The page of the wiki that was made for a topic, or for one that has been merged into it. */
    OptionalLong page(int topicId);

    /** The same for all topics, by their numbers; one statement. */
    Map<Integer, Long> pages();

    /** The number of the topic for which a page was made, whatever has become of the topic. */
    OptionalInt ownerOf(long pageId);

    /** Remembers the page that was made for a topic. */
    void keepPage(int topicId, long pageId);

    /**
     * Counts afresh how many people offer and wish for these topics. Whoever changes offers or wishes calls this once,
     * in the same transaction and after all changes. Two nodes that count one topic wait for each other, so that the
     * later one counts what both have written.
     *
     * @throws org.reversementoring.programme.Refused if one of them has just been merged into another topic, and
     *     somebody offers or wishes for it none the less
     */
    void recount(Collection<Integer> topicIds, Demand demand);

    /** Counts those who offer and wish: the catalog knows no people. */
    interface Demand {

        int offers(int topicId);

        int wishes(int topicId);
    }
}
