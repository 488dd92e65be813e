package org.reversementoring.story;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.NoticeWay;
import org.reversementoring.pairing.Notices;
import org.reversementoring.programme.PersonKey;

/** Notes down whom to tell of a step of a story: those whom it is about, and communications when it is their turn. */
public class StoryNews implements StoryAftercare {
    private static final Map<StoryStep, NoticeKind> TO_HOLDERS = new EnumMap<>(Map.ofEntries(
            Map.entry(StoryStep.BEGIN, NoticeKind.STORY_BEGUN),
            Map.entry(StoryStep.TURN, NoticeKind.STORY_TO_TURN),
            Map.entry(StoryStep.ASK, NoticeKind.STORY_TO_ALLOW),
            Map.entry(StoryStep.CHANGE, NoticeKind.STORY_LOCKED),
            Map.entry(StoryStep.TURN_BACK, NoticeKind.STORY_LOCKED),
            Map.entry(StoryStep.RETURN, NoticeKind.STORY_RETURNED),
            Map.entry(StoryStep.ACCEPT, NoticeKind.STORY_ACCEPTED),
            Map.entry(StoryStep.PUBLISH, NoticeKind.STORY_PUBLISHED),
            Map.entry(StoryStep.EDIT, NoticeKind.STORY_EDITED),
            Map.entry(StoryStep.WITHDRAW, NoticeKind.STORY_WITHDRAWN),
            Map.entry(StoryStep.DISCARD, NoticeKind.STORY_DISCARDED)));

    private static final Set<NoticeKind> FOR_DESK =
            EnumSet.of(NoticeKind.STORY_FOR_DESK, NoticeKind.STORY_NOT_PUBLISHED, NoticeKind.STORY_ENDED);

    /** By whoever takes them, communications have seen to a story. */
    private static final Set<StoryStep> OF_DESK = EnumSet.of(
            StoryStep.ASK, StoryStep.SUBMIT, StoryStep.RETURN, StoryStep.ACCEPT, StoryStep.SCHEDULE, StoryStep.PUBLISH);

    private final Stories stories;
    private final Notices notices;
    private final Desk desk;

    public StoryNews(Stories stories, Notices notices, Desk desk) {
        this.stories = stories;
        this.notices = notices;
        this.desk = desk;
    }

    /** All news of stories. */
    static Set<NoticeKind> kinds() {
        Set<NoticeKind> kinds = EnumSet.copyOf(TO_HOLDERS.values());
        kinds.addAll(FOR_DESK);
        return kinds;
    }

    @Override
    public void stepped(Story before, StoryMove move) {
        NoticeKind kind = TO_HOLDERS.get(move.step());
        Story story = move.after();
        Instant at = move.transition().at();
        if (kind != null || move.step() == StoryStep.TURN_LAST || move.step() == StoryStep.SUBMIT) {
            notices.overtake(kinds(), story.id());
        }
        if (kind != null && isWorthTelling(before, kind)) {
            add(story, kind, others(story, move, kind), at);
        }
        if (story.state() == StoryState.SUBMITTED && before.state() != StoryState.SUBMITTED) {
            tellDesk(story, NoticeKind.STORY_FOR_DESK, at);
        }
        if (move.step() == StoryStep.UNSCHEDULE && move.transition().by().isEmpty()) {
            tellDesk(story, NoticeKind.STORY_NOT_PUBLISHED, at);
        }
        if (story.state().isOver()) {
            add(story, NoticeKind.STORY_ENDED, haveSeenTo(story, move), at);
        }
    }

    /** Those of communications who wait for what becomes of a story; whoever holds a key is told as such. */
    private Collection<PersonKey> haveSeenTo(Story story, StoryMove move) {
        return stories.transitions(story.id()).stream()
                .filter(taken -> OF_DESK.contains(taken.step()))
                .flatMap(taken -> taken.by().stream())
                .distinct()
                .filter(person -> !story.concerns(person)
                        && !move.transition().by().equals(Optional.of(person))
                        && desk.includes(person))
                .toList();
    }

    /** Whether it is told to communications, and not to those whom the story is about. */
    static boolean isForDesk(NoticeKind kind) {
        return FOR_DESK.contains(kind);
    }

    private void tellDesk(Story story, NoticeKind kind, Instant at) {
        add(
                story,
                kind,
                desk.some().stream().filter(person -> !story.concerns(person)).toList(),
                at);
    }

    /** That keys count no more matters to those who have turned one. */
    private static boolean isWorthTelling(Story before, NoticeKind kind) {
        return kind != NoticeKind.STORY_LOCKED || before.keys().stream().anyMatch(StoryKey::turned);
    }

    private static Collection<PersonKey> others(Story story, StoryMove move, NoticeKind kind) {
        return story.holders().stream()
                .filter(person -> !move.transition().by().filter(person::equals).isPresent())
                .filter(person -> kind != NoticeKind.STORY_TO_TURN || !story.hasTurned(person))
                .toList();
    }

    private void add(Story story, NoticeKind kind, Collection<PersonKey> people, Instant at) {
        notices.addAll(
                people.stream()
                        .map(person -> new Notices.Letter(
                                story.pairingId().orElse(0), story.id(), person, EnumSet.allOf(NoticeWay.class)))
                        .toList(),
                kind,
                at);
    }
}
