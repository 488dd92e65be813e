package org.reversementoring.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Knows which page of the wiki belongs to which topic, and has pages made. People rename, move and delete them as they
 * like: a page is known by its number, and one that has gone can be made again.
 */
public class TopicPageService {
    private final Topics topics;
    private final TopicPages pages;
    private final Programmes programmes;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;

    public TopicPageService(
            Topics topics,
            TopicPages pages,
            Programmes programmes,
            Transactions transactions,
            ReadOnlyMode readOnlyMode) {
        this.topics = topics;
        this.pages = pages;
        this.programmes = programmes;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
    }

    /** The path of a topic's page, where there is one that the reader may see. */
    public Optional<String> path(Reader reader, int topicId) {
        OptionalLong page = topics.page(topicId);
        return page.isPresent() ? pages.path(reader, page.getAsLong()) : Optional.empty();
    }

    /** The topic whose page this is; where it has been merged, the one it went into. */
    public Optional<Topic> topicOf(Reader reader, long pageId) {
        OptionalInt owner = topics.ownerOf(pageId);
        return owner.isPresent() ? topics.byId(owner.getAsInt()) : Optional.empty();
    }

    /** The name of the topic for which a page was made, whatever has become of the topic. */
    public Optional<String> ownersName(Reader reader, long pageId) {
        OptionalInt owner = topics.ownerOf(pageId);
        return owner.isPresent()
                ? topics.details(owner.getAsInt())
                        .map(details -> details.topic().name())
                : Optional.empty();
    }

    /** Whether a page was made for this very topic, and not for one that has been merged into it. */
    public boolean isOwnPage(Reader reader, long pageId, Topic topic) {
        return topics.ownerOf(pageId).equals(OptionalInt.of(topic.id()));
    }

    /** The labels of the wiki by which pages about a topic are found, its own before those that it has got by merges. */
    public List<String> labels(Reader reader, int topicId) {
        return topics.labels(topicId);
    }

    /**
     * Has the page of a topic carry the topic's labels.
     *
     * @param former those that it may carry from before, and loses unless they are the topic's
     */
    void label(Reader reader, int topicId, Collection<String> former) {
        List<String> labels = topics.labels(topicId);
        List<String> others =
                former.stream().filter(label -> !labels.contains(label)).toList();
        topics.page(topicId).stream().forEach(page -> pages.label(reader, page, labels, others));
    }

    /** Whether there is a programme in whose space pages can be made. */
    public boolean hasSpace(Reader reader) {
        return space().isPresent();
    }

    private Optional<String> space() {
        return programmes.all().stream().map(Programme::spaceKey).findFirst();
    }

    /**
     * The topics of the catalog that have no page, or none any more.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public Set<Integer> without(Reader reader) {
        reader.coordinating();
        Map<Integer, Long> known = topics.pages();
        return topics.all().stream()
                .map(Topic::id)
                .filter(id -> !known.containsKey(id) || !pages.exists(known.get(id)))
                .collect(Collectors.toSet());
    }

    /**
     * Makes a page for each of these topics that has none. All of them, or none at all.
     *
     * @return how many were made
     * @throws NotPermitted if the reader does not coordinate
     * @throws Refused if there is no programme yet, or if a page cannot be made
     */
    public int make(Reader reader, Set<Integer> topicIds) {
        Set<Integer> without = without(reader);
        readOnlyMode.refuseIfOn();
        String space = space().orElseThrow(() -> Refused.because("", "catalog.page.no-space"));
        List<Topic> wanted = topics.all().stream()
                .filter(topic -> topicIds.contains(topic.id()) && without.contains(topic.id()))
                .toList();
        transactions.inOne(() -> wanted.forEach(topic ->
                topics.keepPage(topic.id(), pages.create(reader, space, topic.name(), topics.labels(topic.id())))));
        return wanted.size();
    }
}
