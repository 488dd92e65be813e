package org.reversementoring.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.reversementoring.programme.Reader;

/** A wiki for tests: pages by number. Renaming changes a title; deleting leaves nothing. */
public final class WikiPages implements TopicPages {
    private final Map<Long, String> titles = new HashMap<>();
    private final Map<Long, SortedSet<String>> labels = new HashMap<>();
    private long last = 1_000_000_000_000L;

    public void rename(long pageId, String title) {
        titles.put(pageId, title);
    }

    public void delete(long pageId) {
        titles.remove(pageId);
    }

    public Set<String> labels(long pageId) {
        return labels.get(pageId);
    }

    public int count() {
        return titles.size();
    }

    @Override
    public boolean exists(long pageId) {
        return titles.containsKey(pageId);
    }

    @Override
    public Optional<String> path(Reader reader, long pageId) {
        return Optional.ofNullable(titles.get(pageId)).map(title -> "/" + title);
    }

    @Override
    public long create(Reader reader, String spaceKey, String title, Collection<String> of) {
        titles.put(++last, title);
        labels.put(last, new TreeSet<>(of));
        return last;
    }

    @Override
    public void label(Reader reader, long pageId, Collection<String> more, Collection<String> others) {
        if (exists(pageId)) {
            labels.get(pageId).removeAll(others);
            labels.get(pageId).addAll(more);
        }
    }
}
