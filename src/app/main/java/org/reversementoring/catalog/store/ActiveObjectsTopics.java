package org.reversementoring.catalog.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.NewTopic;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;
import org.reversementoring.store.Uniqueness;

/** Topics in Active Objects. */
public class ActiveObjectsTopics implements Topics {
    private final ActiveObjects activeObjects;

    public ActiveObjectsTopics(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Topic> all() {
        return Stream.of(activeObjects.find(TopicRow.class, Query.select().order(TopicRow.NAME_KEY + " ASC, ID ASC")))
                .map(ActiveObjectsTopics::topic)
                .toList();
    }

    @Override
    public Optional<Topic> byId(int id) {
        return Stream.of(activeObjects.find(TopicRow.class, "ID = ?", id))
                .map(ActiveObjectsTopics::topic)
                .findFirst();
    }

    @Override
    public Topic add(NewTopic topic) {
        return topic(Uniqueness.insert(
                () -> activeObjects.create(
                        TopicRow.class,
                        new DBParam(TopicRow.TOPIC_NAME, topic.name()),
                        new DBParam(TopicRow.NAME_KEY, Text.nameKey(topic.name())),
                        new DBParam(TopicRow.CATEGORY_NAME, topic.category().name()),
                        new DBParam(TopicRow.DESCRIPTION, topic.description()),
                        new DBParam(TopicRow.OFFERS, 0),
                        new DBParam(TopicRow.WISHES, 0)),
                Refused.because("name", "catalog.topic.exists", topic.name())));
    }

    @Override
    public void recount(Collection<Integer> topicIds, Demand demand) {
        for (int topicId : new TreeSet<>(topicIds)) {
            Stream.of(activeObjects.find(TopicRow.class, "ID = ?", topicId)).forEach(row -> recount(row, demand));
        }
    }

    private static void recount(TopicRow row, Demand demand) {
        lock(row);
        row.setOffers(demand.offers(row.getID()));
        row.setWishes(demand.wishes(row.getID()));
        row.save();
    }

    /** Writes the number that was read, which is soon replaced: see the package {@code org.reversementoring.store}. */
    private static void lock(TopicRow row) {
        row.setOffers(row.getOffers());
        row.save();
    }

    private static Topic topic(TopicRow row) {
        return new Topic(
                row.getID(),
                row.getTopicName(),
                Category.valueOf(row.getCategoryName()),
                Optional.ofNullable(row.getDescription()).orElse(""),
                row.getOffers(),
                row.getWishes());
    }
}
