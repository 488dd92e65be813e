package org.reversementoring.catalog.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.NewTopic;
import org.reversementoring.catalog.Prompts;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.catalog.TopicLabel;
import org.reversementoring.catalog.TopicState;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;
import org.reversementoring.store.RowLock;
import org.reversementoring.store.Uniqueness;

/** Topics in Active Objects: a row for the topic, one for each synonym and one for each prompt. */
public class ActiveObjectsTopics implements Topics {
    private static final String IN_ORDER = TopicRow.NAME_KEY + " ASC, ID ASC";

    private final ActiveObjects activeObjects;

    public ActiveObjectsTopics(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Topic> all() {
        return Stream.of(activeObjects.find(
                        TopicRow.class,
                        Query.select()
                                .where(TopicRow.STATE_NAME + " = ?", TopicState.ACTIVE.name())
                                .order(IN_ORDER)))
                .map(ActiveObjectsTopics::topic)
                .toList();
    }

    @Override
    public Optional<Topic> byId(int id) {
        return row(id).map(row -> end(row, next -> row(next).orElse(null)))
                .filter(found -> state(found) == TopicState.ACTIVE)
                .map(ActiveObjectsTopics::topic);
    }

    /** The topic in which a chain of merges ends. */
    private static TopicRow end(TopicRow row, IntFunction<TopicRow> byId) {
        Set<Integer> passed = new HashSet<>();
        TopicRow current = row;
        while (state(current) == TopicState.MERGED && passed.add(current.getID())) {
            TopicRow next = byId.apply(current.getMergedIntoId());
            current = next == null ? current : next;
        }
        return current;
    }

    @Override
    public Optional<Topic> named(String name) {
        String key = Text.nameKey(name);
        return Stream.of(activeObjects.find(TopicRow.class, TopicRow.NAME_KEY + " = ?", key))
                .filter(row -> state(row) == TopicState.ACTIVE)
                .map(ActiveObjectsTopics::topic)
                .findFirst()
                .or(() -> Stream.of(activeObjects.find(SynonymRow.class, SynonymRow.NAME_KEY + " = ?", key))
                        .flatMap(synonym -> byId(synonym.getTopicId()).stream())
                        .findFirst());
    }

    @Override
    public Optional<TopicDetails> details(int id) {
        return row(id).map(row -> details(
                row,
                List.of(activeObjects.find(SynonymRow.class, SynonymRow.TOPIC_ID + " = ?", id)),
                List.of(activeObjects.find(PromptRow.class, PromptRow.TOPIC_ID + " = ?", id))));
    }

    @Override
    public Map<Integer, List<String>> synonyms() {
        return Stream.of(activeObjects.find(SynonymRow.class, Query.select()))
                .collect(Collectors.groupingBy(
                        SynonymRow::getTopicId, Collectors.mapping(SynonymRow::getSynonymName, Collectors.toList())));
    }

    @Override
    public List<TopicDetails> allDetails() {
        Map<Integer, List<SynonymRow>> synonyms = Stream.of(activeObjects.find(SynonymRow.class, Query.select()))
                .collect(Collectors.groupingBy(SynonymRow::getTopicId));
        Map<Integer, List<PromptRow>> prompts = Stream.of(activeObjects.find(PromptRow.class, Query.select()))
                .collect(Collectors.groupingBy(PromptRow::getTopicId));
        return Stream.of(activeObjects.find(TopicRow.class, Query.select().order(IN_ORDER)))
                .map(row -> details(
                        row,
                        synonyms.getOrDefault(row.getID(), List.of()),
                        prompts.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    @Override
    public Topic add(NewTopic topic) {
        TopicRow row = Uniqueness.insert(
                () -> activeObjects.create(
                        TopicRow.class,
                        new DBParam(TopicRow.TOPIC_NAME, topic.name()),
                        new DBParam(TopicRow.NAME_KEY, Text.nameKey(topic.name())),
                        new DBParam(TopicRow.CATEGORY_NAME, topic.category().name()),
                        new DBParam(TopicRow.DESCRIPTION, topic.description()),
                        new DBParam(TopicRow.LABEL_NAME, freeLabel(topic.name())),
                        new DBParam(TopicRow.OFFERS, 0),
                        new DBParam(TopicRow.WISHES, 0)),
                taken(topic.name()));
        putSynonyms(row.getID(), topic.synonyms());
        putPrompts(row.getID(), topic.prompts());
        return topic(row);
    }

    private String freeLabel(String topicName) {
        return TopicLabel.candidates(topicName)
                .filter(label -> activeObjects.count(TopicRow.class, TopicRow.LABEL_NAME + " = ?", label) == 0)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void change(int id, int version, NewTopic wording) {
        TopicRow row = locked(id, version);
        row.setTopicName(wording.name());
        row.setCategoryName(wording.category().name());
        row.setDescription(wording.description());
        row.setVersionNumber(version + 1);
        saveNamed(row, state(row) == TopicState.MERGED ? row.getNameKey() : Text.nameKey(wording.name()));
        putSynonyms(id, wording.synonyms());
        putPrompts(id, wording.prompts());
    }

    @Override
    public void settle(int id, int version, TopicState state, OptionalInt mergedInto) {
        TopicRow row = locked(id, version);
        row.setStateName(state.name());
        row.setMergedIntoId(mergedInto.orElse(0));
        row.setVersionNumber(version + 1);
        saveNamed(row, state == TopicState.MERGED ? givenUp(id) : Text.nameKey(row.getTopicName()));
    }

    /** What a merged topic has instead of the key of its name, which others may use: no name begins with a space. */
    private static String givenUp(int id) {
        return " " + id;
    }

    private static void saveNamed(TopicRow row, String nameKey) {
        row.setNameKey(nameKey);
        Uniqueness.insert(
                () -> {
                    row.save();
                    return row;
                },
                taken(row.getTopicName()));
    }

    /** The row as it is once nobody else can write it: see the package {@code org.reversementoring.store}. */
    private TopicRow locked(int id, int version) {
        return RowLock.expect(
                () -> row(id),
                row -> row.setLockNumber(0),
                row -> row.getVersionNumber() == version,
                Refused.because("", "catalog.topic.outdated"));
    }

    private static void lock(TopicRow row) {
        row.setLockNumber(0);
        row.save();
    }

    private void putSynonyms(int topicId, Collection<String> synonyms) {
        Map<String, String> missing = new HashMap<>();
        synonyms.forEach(synonym -> missing.put(Text.nameKey(synonym), synonym));
        for (SynonymRow row : activeObjects.find(SynonymRow.class, SynonymRow.TOPIC_ID + " = ?", topicId)) {
            String synonym = missing.remove(row.getNameKey());
            if (synonym == null) {
                activeObjects.delete(row);
            } else if (!synonym.equals(row.getSynonymName())) {
                row.setSynonymName(synonym);
                row.save();
            }
        }
        missing.forEach((key, synonym) -> Uniqueness.insert(
                () -> activeObjects.create(
                        SynonymRow.class,
                        new DBParam(SynonymRow.TOPIC_ID, topicId),
                        new DBParam(SynonymRow.SYNONYM_NAME, synonym),
                        new DBParam(SynonymRow.NAME_KEY, key)),
                taken(synonym)));
    }

    private void putPrompts(int topicId, Prompts prompts) {
        List<PromptRow> kept = List.of(activeObjects.find(PromptRow.class, PromptRow.TOPIC_ID + " = ?", topicId));
        if (!prompts(kept).equals(prompts)) {
            activeObjects.delete(kept.toArray(PromptRow[]::new));
            addPrompts(topicId, true, prompts.forMentor());
            addPrompts(topicId, false, prompts.forMentee());
        }
    }

    private void addPrompts(int topicId, boolean forMentor, List<String> texts) {
        for (int place = 0; place < texts.size(); place++) {
            activeObjects.create(
                    PromptRow.class,
                    new DBParam(PromptRow.TOPIC_ID, topicId),
                    new DBParam(PromptRow.FOR_MENTOR, forMentor),
                    new DBParam(PromptRow.PLACE_NUMBER, place),
                    new DBParam(PromptRow.PROMPT_TEXT, texts.get(place)));
        }
    }

    @Override
    public List<String> labels(int topicId) {
        Map<Integer, TopicRow> rows = rowsById();
        return rows.values().stream()
                .filter(row -> end(row, rows::get).getID() == topicId)
                .sorted(Comparator.comparing((TopicRow row) -> row.getID() != topicId)
                        .thenComparing(TopicRow::getLabelName))
                .map(TopicRow::getLabelName)
                .toList();
    }

    private Map<Integer, TopicRow> rowsById() {
        return Stream.of(activeObjects.find(TopicRow.class, Query.select()))
                .collect(Collectors.toMap(TopicRow::getID, Function.identity()));
    }

    @Override
    public OptionalLong page(int topicId) {
        return Optional.ofNullable(pages().get(topicId)).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    @Override
    public Map<Integer, Long> pages() {
        Map<Integer, TopicRow> rows = rowsById();
        Map<Integer, Long> pages = new HashMap<>();
        for (TopicRow row : rows.values()) {
            if (row.getPageId() != 0 && state(row) == TopicState.MERGED) {
                pages.putIfAbsent(end(row, rows::get).getID(), row.getPageId());
            }
        }
        // A page of the topic's own goes before those that it has got by merges.
        rows.values().stream()
                .filter(row -> row.getPageId() != 0 && state(row) != TopicState.MERGED)
                .forEach(row -> pages.put(row.getID(), row.getPageId()));
        return pages;
    }

    @Override
    public OptionalInt ownerOf(long pageId) {
        return Stream.of(activeObjects.find(TopicRow.class, TopicRow.PAGE_ID + " = ?", pageId))
                .mapToInt(TopicRow::getID)
                .findFirst();
    }

    @Override
    public void keepPage(int topicId, long pageId) {
        row(topicId).ifPresent(row -> {
            row.setPageId(pageId);
            row.save();
        });
    }

    @Override
    public void recount(Collection<Integer> topicIds, Demand demand) {
        for (int topicId : new TreeSet<>(topicIds)) {
            row(topicId).ifPresent(ActiveObjectsTopics::lock);
            row(topicId).ifPresent(row -> recount(row, demand));
        }
    }

    private static void recount(TopicRow row, Demand demand) {
        row.setOffers(demand.offers(row.getID()));
        row.setWishes(demand.wishes(row.getID()));
        if (state(row) == TopicState.MERGED && row.getOffers() + row.getWishes() > 0) {
            throw Refused.because("", "catalog.topic.merged-meanwhile", row.getTopicName());
        }
        row.save();
    }

    private Optional<TopicRow> row(int id) {
        return Stream.of(activeObjects.find(TopicRow.class, "ID = ?", id)).findFirst();
    }

    private static TopicDetails details(TopicRow row, List<SynonymRow> synonyms, List<PromptRow> prompts) {
        return new TopicDetails(
                topic(row),
                row.getVersionNumber(),
                state(row),
                row.getMergedIntoId() == 0 ? OptionalInt.empty() : OptionalInt.of(row.getMergedIntoId()),
                synonyms.stream()
                        .sorted(Comparator.comparing(SynonymRow::getNameKey))
                        .map(SynonymRow::getSynonymName)
                        .toList(),
                prompts(prompts));
    }

    private static Prompts prompts(List<PromptRow> rows) {
        List<PromptRow> inOrder = new ArrayList<>(rows);
        inOrder.sort(Comparator.comparingInt(PromptRow::getPlaceNumber));
        Map<Boolean, List<String>> bySide = inOrder.stream()
                .collect(Collectors.partitioningBy(
                        PromptRow::isForMentor, Collectors.mapping(PromptRow::getPromptText, Collectors.toList())));
        return new Prompts(bySide.get(true), bySide.get(false));
    }

    private static TopicState state(TopicRow row) {
        return TopicState.valueOf(row.getStateName());
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

    private static Refused taken(String name) {
        return Refused.because("name", "catalog.topic.exists", name);
    }
}
