package org.reversementoring.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.pairing.NewsWriter;
import org.reversementoring.pairing.Notice;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.programme.Notifications;
import org.reversementoring.programme.Wording;

/**
 * Says what has become of a story, and what is to be done. What is not true any more by then is left out. Communications
 * are told nobody's name: a story may be one without names.
 */
public class StoryNewsWriter implements NewsWriter {
    private final Stories stories;
    private final StoryAddresses addresses;
    private final Wording wording;

    public StoryNewsWriter(Stories stories, StoryAddresses addresses, Wording wording) {
        this.stories = stories;
        this.addresses = addresses;
        this.wording = wording;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return StoryNews.kinds();
    }

    @Override
    public Optional<News> news(Notice notice, Pairing pairing) {
        return news(notice);
    }

    @Override
    public Optional<News> news(Notice notice) {
        return stories.byId(notice.about())
                .filter(story -> story.concerns(notice.to()) || StoryNews.isForDesk(notice.kind()))
                .filter(story -> isStillTrue(notice.kind(), story.state()))
                .map(story -> new OfAStory(notice));
    }

    private static boolean isStillTrue(NoticeKind kind, StoryState state) {
        return switch (kind) {
            case STORY_BEGUN, STORY_TO_TURN, STORY_TO_ALLOW, STORY_LOCKED -> state.isOpen();
            case STORY_FOR_DESK -> state == StoryState.SUBMITTED;
            case STORY_RETURNED -> state == StoryState.RETURNED;
            case STORY_NOT_PUBLISHED -> state == StoryState.ACCEPTED;
            case STORY_ACCEPTED -> state == StoryState.ACCEPTED || state == StoryState.SCHEDULED;
            case STORY_PUBLISHED, STORY_EDITED -> state == StoryState.PUBLISHED;
            case STORY_WITHDRAWN -> state == StoryState.WITHDRAWN;
            case STORY_DISCARDED -> state == StoryState.DISCARDED;
            case STORY_ENDED -> state.isOver();
            default -> throw new IllegalArgumentException("No news of stories: " + kind);
        };
    }

    private final class OfAStory implements News {
        private final Notice notice;
        private final String key;

        private OfAStory(Notice notice) {
            this.notice = notice;
            this.key = "story.notice."
                    + notice.kind()
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .replace("story_", "")
                            .replace('_', '-');
        }

        @Override
        public Letter letter(String others, Locale locale) {
            return new Letter(
                    wording.text(locale, key + ".title"),
                    List.of(wording.text(locale, key + ".text"), addresses.of(notice.about())),
                    Optional.empty());
        }

        @Override
        public Notifications.Shown notification(String others, Locale locale) {
            return new Notifications.Shown(
                    "story-" + notice.about(),
                    wording.text(locale, key + ".title"),
                    wording.text(locale, key + ".text"),
                    wording.text(locale, "story.notice.link"),
                    addresses.of(notice.about()));
        }
    }
}
