package org.reversementoring.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a topic that two wordings say differently.
 *
 * @param field the name of the form's field
 */
public record TopicDifference(String field, String before, String after) {

    /** For the history of acts that are no edits. */
    static TopicDifference about(String what) {
        return new TopicDifference("", "", what);
    }

    static List<TopicDifference> between(NewTopic before, NewTopic after) {
        TopicDraft one = TopicDraft.of(before);
        TopicDraft other = TopicDraft.of(after);
        return Stream.of(
                        new TopicDifference("name", one.name(), other.name()),
                        new TopicDifference("category", one.category(), other.category()),
                        new TopicDifference("description", one.description(), other.description()),
                        new TopicDifference("synonyms", one.synonyms(), other.synonyms()),
                        new TopicDifference("mentorPrompts", one.mentorPrompts(), other.mentorPrompts()),
                        new TopicDifference("menteePrompts", one.menteePrompts(), other.menteePrompts()))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }
}
