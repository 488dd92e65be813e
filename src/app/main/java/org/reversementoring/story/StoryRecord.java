package org.reversementoring.story;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;

/**
 * Writes into the history what communications do with stories. What those do whom a story is about stays out of it, and
 * so does every word of a story that is not published.
 */
public class StoryRecord implements StoryAftercare {
    private static final Map<StoryStep, Change.Act> ACTS = new EnumMap<>(Map.of(
            StoryStep.RETURN, Change.Act.STORY_RETURNED,
            StoryStep.ACCEPT, Change.Act.STORY_ACCEPTED,
            StoryStep.SCHEDULE, Change.Act.STORY_SCHEDULED,
            StoryStep.UNSCHEDULE, Change.Act.STORY_UNSCHEDULED,
            StoryStep.PUBLISH, Change.Act.STORY_PUBLISHED,
            StoryStep.FEATURE, Change.Act.STORY_FEATURED,
            StoryStep.UNFEATURE, Change.Act.STORY_UNFEATURED));

    private final History history;
    private final Programmes programmes;

    public StoryRecord(History history, Programmes programmes) {
        this.history = history;
        this.programmes = programmes;
    }

    @Override
    public void stepped(Story before, StoryMove move) {
        Optional<Change.Act> act = Optional.ofNullable(ACTS.get(move.step()));
        Optional<PersonKey> by = move.transition().by();
        if (act.isPresent() && by.isPresent()) {
            Story story = move.after();
            String programme =
                    programmes.byId(story.programmeId()).map(Programme::name).orElse("");
            history.add(
                    move.transition().at(),
                    by.get(),
                    Matter.story(story.id(), story.version(), programme),
                    act.get(),
                    Difference.about(story.state() == StoryState.PUBLISHED ? story.title() : ""));
        }
    }
}
