package org.reversementoring.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/** The stories of the site, each with the steps it has taken, and the exact text for which its keys were turned. */
public interface Stories extends Traces {

    /** What a story begins with. @param by who wants it to be written */
    record Beginning(
            int programmeId,
            OptionalInt pairingId,
            int number,
            long pageId,
            List<PersonKey> holders,
            OptionalInt topicId,
            PersonKey by,
            Instant at) {}

    Optional<Story> byId(int id);

    /** Those of some pairings, the newest first; two statements, however many there are. @param pairings at most 500 */
    List<Story> of(Collection<Integer> pairings);

    /** Those that are written on a page, the newest first. */
    List<Story> onPage(long pageId);

    /** Those of which somebody holds a key, the newest first; three statements. */
    List<Story> heldBy(PersonKey person, int most);

    /** Those that stand in one of these states, the one first that has longest done so. */
    List<Story> in(Collection<StoryState> states, int most);

    /** Those that are over since a moment or later, the last one first; two statements. */
    List<Story> ended(Instant since, int most);

    /**
     * Those that are published, the newest first; two statements.
     *
     * @param programmeId of one programme alone, if there is one
     * @param topicId about one topic alone, if there is one
     */
    List<Story> published(OptionalInt programmeId, OptionalInt topicId, int most);

    /** Those that were made the story of the month, the last one first; two statements. */
    List<Story> featured(int most);

    /** Some of those to be published by themselves by now, the first ones first. */
    List<Story> due(Instant now, int most);

    /** @throws org.reversementoring.programme.Refused if somebody else, on whichever node, has just begun that one */
    Story begin(Beginning beginning);

    /**
     * Takes a step.
     *
     * @throws org.reversementoring.programme.Refused if somebody else, on whichever node, has taken one since the story
     *     was read; nothing is written then
     */
    void keep(StoryMove move);

    /** Keeps which blog post a story has become. */
    void posted(int id, long postId);

    /** For which the keys of a story were last turned; empty if none has ever been. */
    Optional<StoryText> text(int id);

    /** The same for several, by their numbers; one statement. @param ids at most 500 */
    Map<Integer, StoryText> texts(Collection<Integer> ids);

    /** The steps of a story, the first one first. */
    List<StoryTransition> transitions(int id);
}
