package org.reversementoring.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** Blog posts of the wiki. All that is made here in a transaction is gone with it. */
public interface StoryPosts {

    /** What becomes a blog post. @param pageId to which the pictures of the text are attached */
    record NewPost(String spaceKey, StoryText text, long pageId, List<String> labels) {

        public NewPost {
            labels = List.copyOf(labels);
        }
    }

    /** Whether there is such a space, and the person may write blog posts there. */
    boolean mayPublish(PersonKey person, String spaceKey);

    /**
     * Makes a blog post, in the name of somebody who may.
     *
     * @return its number
     * @throws org.reversementoring.programme.Refused if there is no such space, if the person may not write blog posts
     *     there, or if one of this title is there already
     */
    long publish(PersonKey author, NewPost post);

    /** Moves a post to the trash, whoever wrote it. Does nothing if it is gone. */
    void trash(PersonKey by, long postId);

    /**
     * The paths of posts below the site's base address, by their numbers: those alone that are there and that the reader
     * may see.
     */
    Map<Long, String> visible(Reader reader, Collection<Long> postIds);

    /**
     * Those of these that have been edited since they were made: they say what nobody has turned a key for, even if they
     * were edited back.
     */
    Set<Long> edited(Collection<Long> postIds);

    /** The numbers of those of some stories that are published and whose posts have been edited since. */
    default Set<Integer> editedStories(Collection<Story> stories) {
        Map<Long, Integer> published = stories.stream()
                .filter(story -> story.state() == StoryState.PUBLISHED)
                .filter(story -> story.publication().postId().isPresent())
                .collect(Collectors.toMap(
                        story -> story.publication().postId().getAsLong(), Story::id, (one, other) -> one));
        return edited(published.keySet()).stream().map(published::get).collect(Collectors.toSet());
    }

    /** The path of a picture below the site's base address, for whoever sees the post. */
    String picture(long postId, String name);
}
