package org.reversementoring.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;
import org.reversementoring.session.NotesWiki;

/** A wiki with stories and posts for tests: what is made in a transaction is gone with it. On demand it fails. */
public final class StoryWiki implements StoryPages, StoryPosts {
    private final NotesWiki notes;
    private final Map<Long, Integer> versions = new HashMap<>();
    private final Map<Long, Written> own = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private Map<Long, NewPost> posts = new LinkedHashMap<>();
    private final Set<Long> edited = new HashSet<>();
    private final Set<Long> hidden = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private Runnable duringPublishing = () -> {};

    public StoryWiki(NotesWiki notes) {
        this.notes = notes;
    }

    /** The transactions of the database, with this wiki in them. */
    public Transactions within(Transactions database) {
        return new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                Map<Long, NewPost> before = new LinkedHashMap<>(posts);
                try {
                    return database.inOne(work);
                } catch (RuntimeException failure) {
                    posts = before;
                    throw failure;
                }
            }
        };
    }

    /** Somebody writes a page of a pair anew. */
    public void write(long pageId, String storage, PersonKey author) {
        notes.rewrite(pageId, storage, author);
        versions.merge(pageId, 1, Integer::sum);
    }

    /** Somebody writes a page that is no pair's. */
    public void writeOwn(long pageId, String title, String storage) {
        own.put(pageId, new Written(versions.merge(pageId, 1, Integer::sum), title, storage));
    }

    public void attach(long pageId, String name, byte[] file) {
        files.put(pageId + "/" + name, file);
    }

    public void hide(long postId) {
        hidden.add(postId);
    }

    public void refuse(String spaceKey) {
        refused.add(spaceKey);
    }

    /** Has something happen while a post is made. */
    public void whilePublishing(Runnable something) {
        duringPublishing = something;
    }

    public List<NewPost> posts() {
        return List.copyOf(posts.values());
    }

    @Override
    public Optional<Written> written(long pageId) {
        return Optional.ofNullable(own.get(pageId)).or(() -> notes.storage(pageId)
                .map(storage -> new Written(versions.getOrDefault(pageId, 1), "Our story XYZ", storage)));
    }

    @Override
    public Optional<byte[]> file(long pageId, String name, int most) {
        return Optional.ofNullable(files.get(pageId + "/" + name)).filter(file -> file.length <= most);
    }

    @Override
    public OptionalLong find(Reader reader, String address) {
        return own.keySet().stream()
                .filter(id -> address.endsWith("=" + id))
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public boolean mayPublish(PersonKey person, String spaceKey) {
        return !refused.contains(spaceKey);
    }

    @Override
    public long publish(PersonKey author, NewPost post) {
        if (!mayPublish(author, post.spaceKey())) {
            throw Refused.because("space", "story.desk.space.refused", post.spaceKey());
        }
        long id = 5_000 + posts.size();
        posts.put(id, post);
        duringPublishing.run();
        return id;
    }

    @Override
    public void trash(PersonKey by, long postId) {
        posts.remove(postId);
    }

    @Override
    public Map<Long, String> visible(Reader reader, Collection<Long> postIds) {
        Map<Long, String> paths = new HashMap<>();
        new ArrayList<>(postIds)
                .stream()
                        .filter(id -> posts.containsKey(id) && !hidden.contains(id))
                        .forEach(id -> paths.put(id, "/post/" + id));
        return paths;
    }

    /** Somebody edits a post. */
    void edit(long postId) {
        edited.add(postId);
    }

    @Override
    public Set<Long> edited(Collection<Long> postIds) {
        return postIds.stream().filter(edited::contains).collect(Collectors.toSet());
    }

    @Override
    public String picture(long postId, String name) {
        return "/file/" + postId + "/" + name;
    }
}
