package org.reversementoring.catalog;

import java.time.Instant;
import java.util.List;
import org.reversementoring.programme.Change.Act;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.PersonKey;

/** Changes what topics say, and tells the history what has changed. */
final class TopicEdits {
    private final Topics topics;
    private final History history;

    TopicEdits(Topics topics, History history) {
        this.topics = topics;
        this.history = history;
    }

    /** @throws org.reversementoring.programme.Refused if somebody else has changed the topic since it was read */
    void apply(TopicDetails before, NewTopic after, PersonKey by, Instant at) {
        if (before.wording().equals(after)) {
            return;
        }
        topics.change(before.id(), before.version(), after);
        Matter matter =
                Matter.topic(before.id(), before.version() + 1, before.topic().name());
        differences(before.wording(), after).forEach(difference -> history.add(at, by, matter, Act.EDITED, difference));
    }

    private static List<Difference> differences(NewTopic before, NewTopic after) {
        TopicDraft one = TopicDraft.of(before);
        TopicDraft other = TopicDraft.of(after);
        return Difference.among(
                new Difference("name", one.name(), other.name()),
                new Difference("category", one.category(), other.category()),
                new Difference("description", one.description(), other.description()),
                new Difference("synonyms", one.synonyms(), other.synonyms()),
                new Difference("mentorPrompts", one.mentorPrompts(), other.mentorPrompts()),
                new Difference("menteePrompts", one.menteePrompts(), other.menteePrompts()));
    }
}
