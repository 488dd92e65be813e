package org.reversementoring.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.Reader;

/**
 * Shows published stories: to each reader those alone whose posts they may see, and that still say what keys were turned
 * for. As many statements for one story as for
 * many.
 */
public class GalleryService {
    public static final int MOST_ON_A_PAGE = 24;

    /** So many are looked through, the newest first. */
    private static final int MOST = 500;

    private static final int MOST_FEATURED = 24;
    private static final int BATCH = 50;

    private final Stories stories;
    private final StoryPosts posts;
    private final Programmes programmes;
    private final Topics topics;

    public GalleryService(Stories stories, StoryPosts posts, Programmes programmes, Topics topics) {
        this.stories = stories;
        this.posts = posts;
        this.programmes = programmes;
        this.topics = topics;
    }

    /**
     * Which stories are looked for.
     *
     * @param department in any spelling; empty for all
     * @param page 1 for the first
     * @param size of a page, from 1 to {@value #MOST_ON_A_PAGE}
     */
    public record Query(OptionalInt topicId, String department, OptionalInt programmeId, int page, int size) {

        public Query {
            page = Math.max(1, page);
            size = Math.max(1, Math.min(MOST_ON_A_PAGE, size));
        }
    }

    /** @param more whether there is another page */
    public record Gallery(List<Card> cards, int page, boolean more) {

        /** The same without one that is shown elsewhere. */
        public Gallery without(Card other) {
            return new Gallery(
                    cards.stream()
                            .filter(card -> card.story().id() != other.story().id())
                            .toList(),
                    page,
                    more);
        }
    }

    /**
     * @param path of the post below the site's base address
     * @param picture the path of its picture; empty if it has none
     * @param beginning the first words of its text where it has neither a picture nor a quote; else empty
     */
    public record Card(
            Story story,
            String path,
            Optional<String> picture,
            String beginning,
            Optional<Topic> topic,
            Optional<Programme> programme) {}

    public Gallery gallery(Reader reader, Query query) {
        List<Story> all = stories.published(query.programmeId(), query.topicId(), MOST).stream()
                .filter(story -> query.department().isEmpty()
                        || story.publication().departments().stream().anyMatch(query.department()::equalsIgnoreCase))
                .toList();
        int wanted = query.page() * query.size() + 1;
        List<Card> seen = visible(reader, all, wanted);
        return new Gallery(
                seen.stream()
                        .skip((long) (query.page() - 1) * query.size())
                        .limit(query.size())
                        .toList(),
                query.page(),
                seen.size() >= wanted);
    }

    /** The last one that was made the story of the month, of those that the reader may see. */
    public Optional<Card> ofTheMonth(Reader reader) {
        return visible(reader, stories.featured(MOST_FEATURED), 1).stream().findFirst();
    }

    private List<Card> visible(Reader reader, List<Story> some, int wanted) {
        Map<Integer, Topic> known = topics.all().stream().collect(Collectors.toMap(Topic::id, Function.identity()));
        Map<Integer, Programme> run =
                programmes.all().stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        List<Card> cards = new ArrayList<>();
        for (int from = 0; from < some.size() && cards.size() < wanted; from += BATCH) {
            List<Story> batch = some.subList(from, Math.min(some.size(), from + BATCH));
            Map<Long, String> paths = posts.visible(
                    reader,
                    batch.stream()
                            .flatMap(story ->
                                    story.publication().postId().stream().boxed())
                            .toList());
            paths.keySet().removeAll(posts.edited(List.copyOf(paths.keySet())));
            Map<Integer, StoryText> texts = stories.texts(
                    batch.stream().filter(GalleryService::isBare).map(Story::id).toList());
            for (Story story : batch) {
                long post = story.publication().postId().orElse(0);
                if (paths.containsKey(post) && cards.size() < wanted) {
                    cards.add(new Card(
                            story,
                            paths.get(post),
                            Optional.of(story.picture())
                                    .filter(name -> !name.isEmpty())
                                    .map(name -> posts.picture(post, name)),
                            Optional.ofNullable(texts.get(story.id()))
                                    .map(text -> StoryCheck.beginning(text.storage()))
                                    .orElse(""),
                            story.publication().topicId().stream()
                                    .boxed()
                                    .findFirst()
                                    .map(known::get),
                            Optional.ofNullable(run.get(story.programmeId()))));
                }
            }
        }
        return cards;
    }

    private static boolean isBare(Story story) {
        return story.picture().isEmpty() && story.quote().isEmpty();
    }
}
