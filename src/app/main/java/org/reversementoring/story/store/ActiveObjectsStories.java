package org.reversementoring.story.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Uniqueness;
import org.reversementoring.story.Publication;
import org.reversementoring.story.Stories;
import org.reversementoring.story.Story;
import org.reversementoring.story.StoryKey;
import org.reversementoring.story.StoryMove;
import org.reversementoring.story.StoryPicture;
import org.reversementoring.story.StoryState;
import org.reversementoring.story.StoryStep;
import org.reversementoring.story.StoryText;
import org.reversementoring.story.StoryTransition;
import org.reversementoring.story.Variant;

/** Stories in Active Objects: a row for each, one for each of its keys and steps, and one for its text. */
public class ActiveObjectsStories implements Stories {
    private final ActiveObjects activeObjects;

    public ActiveObjectsStories(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Story> byId(int id) {
        return stories(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public List<Story> of(Collection<Integer> pairings) {
        return pairings.isEmpty()
                ? List.of()
                : stories(Query.select()
                        .where(Column.in(StoryRow.PAIRING_ID, pairings), pairings.toArray())
                        .order("ID DESC"));
    }

    @Override
    public List<Story> onPage(long pageId) {
        return stories(Query.select().where(StoryRow.PAGE_ID + " = ?", pageId).order("ID DESC"));
    }

    @Override
    public List<Story> heldBy(PersonKey person, int most) {
        List<Integer> ids = Stream.of(activeObjects.find(
                        StoryKeyRow.class,
                        Query.select()
                                .where(StoryKeyRow.PERSON_KEY + " = ?", person.value())
                                .order(StoryKeyRow.STORY_ID + " DESC")
                                .limit(most)))
                .map(StoryKeyRow::getStoryId)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : stories(Query.select()
                        .where(Column.in("ID", ids), ids.toArray())
                        .order("ID DESC"));
    }

    @Override
    public List<Story> in(Collection<StoryState> states, int most) {
        List<String> names = states.stream().map(StoryState::name).toList();
        return stories(Query.select()
                .where(Column.in(StoryRow.STATE_NAME, names), names.toArray())
                .order(StoryRow.SINCE_AT + " ASC, ID ASC")
                .limit(most));
    }

    @Override
    public List<Story> ended(Instant since, int most) {
        return stories(Query.select()
                .where(
                        "(" + StoryRow.STATE_NAME + " = ? OR " + StoryRow.STATE_NAME + " = ?) AND " + StoryRow.SINCE_AT
                                + " >= ?",
                        StoryState.WITHDRAWN.name(),
                        StoryState.DISCARDED.name(),
                        since.toEpochMilli())
                .order(StoryRow.SINCE_AT + " DESC, ID DESC")
                .limit(most));
    }

    @Override
    public List<Story> published(OptionalInt programmeId, OptionalInt topicId, int most) {
        List<String> conditions = new ArrayList<>(List.of(StoryRow.STATE_NAME + " = ?"));
        List<Object> values = new ArrayList<>(List.of(StoryState.PUBLISHED.name()));
        programmeId.ifPresent(programme -> {
            conditions.add(StoryRow.PROGRAMME_ID + " = ?");
            values.add(programme);
        });
        topicId.ifPresent(topic -> {
            conditions.add(StoryRow.TOPIC_ID + " = ?");
            values.add(topic);
        });
        return stories(Query.select()
                .where(String.join(" AND ", conditions), values.toArray())
                .order(StoryRow.PUBLISHED_AT + " DESC, ID DESC")
                .limit(most));
    }

    @Override
    public List<Story> featured(int most) {
        return stories(Query.select()
                .where(
                        StoryRow.STATE_NAME + " = ? AND " + StoryRow.FEATURED_AT + " > ?",
                        StoryState.PUBLISHED.name(),
                        0L)
                .order(StoryRow.FEATURED_AT + " DESC, ID DESC")
                .limit(most));
    }

    @Override
    public List<Story> due(Instant now, int most) {
        return stories(Query.select()
                .where(StoryRow.DUE_AT + " <= ?", now.toEpochMilli())
                .order(StoryRow.DUE_AT + " ASC, ID ASC")
                .limit(most));
    }

    /** Two statements. */
    private List<Story> stories(Query query) {
        StoryRow[] rows = activeObjects.find(StoryRow.class, query);
        List<Integer> ids = Stream.of(rows).map(StoryRow::getID).toList();
        Map<Integer, List<StoryKey>> keys = ids.isEmpty()
                ? Map.of()
                : Stream.of(activeObjects.find(
                                StoryKeyRow.class,
                                Query.select()
                                        .where(Column.in(StoryKeyRow.STORY_ID, ids), ids.toArray())
                                        .order("ID ASC")))
                        .collect(Collectors.groupingBy(
                                StoryKeyRow::getStoryId,
                                Collectors.mapping(ActiveObjectsStories::key, Collectors.toList())));
        return Stream.of(rows)
                .map(row -> story(row, keys.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    private static StoryKey key(StoryKeyRow row) {
        return new StoryKey(Optional.ofNullable(row.getPersonKey()).map(PersonKey::new), row.isTurned());
    }

    private static Story story(StoryRow row, List<StoryKey> keys) {
        return new Story(
                row.getID(),
                row.getVersionNumber(),
                row.getProgrammeId(),
                number(row.getPairingId()),
                row.getStoryNumber(),
                StoryState.valueOf(row.getStateName()),
                row.getPageId(),
                Variant.valueOf(row.getVariantName()),
                Optional.ofNullable(row.getTextDigest()),
                keys,
                text(row.getTitle()),
                text(row.getQuoteText()),
                text(row.getPictureName()),
                new Publication(
                        Optional.ofNullable(row.getSpaceKey()),
                        instant(row.getDueAt()),
                        row.getPostId() == null ? OptionalLong.empty() : OptionalLong.of(row.getPostId()),
                        instant(row.getPublishedAt()),
                        instant(row.getFeaturedAt()),
                        number(row.getTopicId()),
                        text(row.getDepartments()).lines().toList()),
                Instant.ofEpochMilli(row.getSinceAt()));
    }

    private static OptionalInt number(int kept) {
        return kept == 0 ? OptionalInt.empty() : OptionalInt.of(kept);
    }

    private static Optional<Instant> instant(Long kept) {
        return Optional.ofNullable(kept).map(Instant::ofEpochMilli);
    }

    /** Oracle keeps an empty text as null. */
    private static String text(String kept) {
        return Optional.ofNullable(kept).orElse("");
    }

    @Override
    public Story begin(Beginning beginning) {
        String of = beginning.pairingId().isPresent()
                ? Integer.toString(beginning.pairingId().getAsInt())
                : "page-" + beginning.pageId();
        StoryRow row = Uniqueness.insert(
                () -> activeObjects.create(
                        StoryRow.class,
                        new DBParam(StoryRow.STORY_KEY, of + "/" + beginning.number()),
                        new DBParam(StoryRow.PROGRAMME_ID, beginning.programmeId()),
                        new DBParam(StoryRow.PAIRING_ID, beginning.pairingId().orElse(0)),
                        new DBParam(StoryRow.STORY_NUMBER, beginning.number()),
                        new DBParam(StoryRow.VERSION_NUMBER, 1),
                        new DBParam(StoryRow.STATE_NAME, StoryState.DRAFT.name()),
                        new DBParam(StoryRow.PAGE_ID, beginning.pageId()),
                        new DBParam(StoryRow.VARIANT_NAME, Variant.NAMED.name()),
                        new DBParam(StoryRow.TOPIC_ID, beginning.topicId().orElse(0)),
                        new DBParam(StoryRow.SINCE_AT, beginning.at().toEpochMilli())),
                Refused.because("", "story.begin.outdated"));
        add(
                row.getID(),
                new StoryTransition(
                        1,
                        StoryStep.BEGIN,
                        Optional.empty(),
                        StoryState.DRAFT,
                        Optional.of(beginning.by()),
                        "",
                        beginning.at()));
        addKeys(row.getID(), beginning.holders().stream().map(StoryKey::of).toList());
        return byId(row.getID()).orElseThrow();
    }

    private void addKeys(int id, List<StoryKey> keys) {
        List<Map<String, Object>> rows = keys.stream()
                .map(key -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put(StoryKeyRow.STORY_ID, id);
                    row.put(
                            StoryKeyRow.PERSON_KEY,
                            key.holder().map(PersonKey::value).orElse(null));
                    row.put(StoryKeyRow.TURNED, key.turned());
                    return row;
                })
                .toList();
        if (!rows.isEmpty()) {
            activeObjects.create(StoryKeyRow.class, rows);
        }
    }

    private void add(int id, StoryTransition transition) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        StoryStepRow.class,
                        new DBParam(StoryStepRow.STEP_KEY, id + "/" + transition.number()),
                        new DBParam(StoryStepRow.STORY_ID, id),
                        new DBParam(StoryStepRow.STEP_NUMBER, transition.number()),
                        new DBParam(StoryStepRow.STEP_NAME, transition.step().name()),
                        new DBParam(
                                StoryStepRow.FROM_STATE_NAME,
                                transition.from().map(StoryState::name).orElse(null)),
                        new DBParam(StoryStepRow.TO_STATE_NAME, transition.to().name()),
                        new DBParam(
                                StoryStepRow.PERSON_KEY,
                                transition.by().map(PersonKey::value).orElse(null)),
                        new DBParam(StoryStepRow.COMMENT_TEXT, transition.comment()),
                        new DBParam(StoryStepRow.TAKEN_AT, transition.at().toEpochMilli())),
                Refused.because("", "story.step.outdated"));
    }

    /** The step comes first: of all who try to write it, the database lets one go on to the rest. */
    @Override
    public void keep(StoryMove move) {
        Story after = move.after();
        add(after.id(), move.transition());
        Publication publication = after.publication();
        StoryRow row = activeObjects.find(StoryRow.class, "ID = ?", after.id())[0];
        row.setVersionNumber(after.version());
        row.setStateName(after.state().name());
        row.setVariantName(after.variant().name());
        row.setTextDigest(after.digest().orElse(null));
        row.setTitle(after.title());
        row.setQuoteText(after.quote());
        row.setPictureName(after.picture());
        row.setSpaceKey(publication.spaceKey().orElse(null));
        row.setDueAt(publication.due().map(Instant::toEpochMilli).orElse(null));
        row.setPublishedAt(publication.publishedAt().map(Instant::toEpochMilli).orElse(null));
        row.setFeaturedAt(publication.featuredAt().map(Instant::toEpochMilli).orElse(null));
        row.setTopicId(publication.topicId().orElse(0));
        row.setDepartments(String.join("\n", publication.departments()));
        row.setSinceAt(after.since().toEpochMilli());
        row.save();
        activeObjects.deleteWithSQL(StoryKeyRow.class, StoryKeyRow.STORY_ID + " = ?", after.id());
        addKeys(after.id(), after.keys());
        move.text().ifPresent(text -> write(after.id(), text));
    }

    private void write(int id, StoryText text) {
        activeObjects.deleteWithSQL(StoryTextRow.class, StoryTextRow.STORY_ID + " = ?", id);
        activeObjects.create(
                StoryTextRow.class,
                new DBParam(StoryTextRow.STORY_ID, id),
                new DBParam(StoryTextRow.DIGEST, text.digest()),
                new DBParam(StoryTextRow.TITLE, text.title()),
                new DBParam(StoryTextRow.QUOTE_TEXT, text.quote()),
                new DBParam(StoryTextRow.STORAGE_TEXT, text.storage()),
                new DBParam(
                        StoryTextRow.PICTURES,
                        text.pictures().stream()
                                .map(one -> one.kind().name() + " " + one.digest() + " " + one.name())
                                .collect(Collectors.joining("\n"))));
    }

    @Override
    public void posted(int id, long postId) {
        for (StoryRow row : activeObjects.find(StoryRow.class, "ID = ?", id)) {
            row.setPostId(postId);
            row.save();
        }
    }

    @Override
    public Optional<StoryText> text(int id) {
        return Optional.ofNullable(texts(List.of(id)).get(id));
    }

    @Override
    public Map<Integer, StoryText> texts(Collection<Integer> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Stream.of(activeObjects.find(
                                StoryTextRow.class, Column.in(StoryTextRow.STORY_ID, ids), ids.toArray()))
                        .collect(Collectors.toMap(
                                StoryTextRow::getStoryId, ActiveObjectsStories::text, (one, other) -> one));
    }

    private static StoryText text(StoryTextRow row) {
        return new StoryText(
                row.getDigest(),
                text(row.getTitle()),
                text(row.getStorageText()),
                text(row.getQuoteText()),
                text(row.getPictures())
                        .lines()
                        .map(line -> line.split(" ", 3))
                        .map(parts -> new StoryPicture(parts[2], StoryPicture.Kind.valueOf(parts[0]), parts[1]))
                        .toList());
    }

    @Override
    public List<StoryTransition> transitions(int id) {
        return Stream.of(activeObjects.find(
                        StoryStepRow.class,
                        Query.select()
                                .where(StoryStepRow.STORY_ID + " = ?", id)
                                .order(StoryStepRow.STEP_NUMBER + " ASC")))
                .map(row -> new StoryTransition(
                        row.getStepNumber(),
                        StoryStep.valueOf(row.getStepName()),
                        Optional.ofNullable(row.getFromStateName()).map(StoryState::valueOf),
                        StoryState.valueOf(row.getToStateName()),
                        Optional.ofNullable(row.getPersonKey()).map(PersonKey::new),
                        text(row.getCommentText()),
                        Instant.ofEpochMilli(row.getTakenAt())))
                .toList();
    }

    /** What they have said yes to is others' too; that they have said so goes, and with it their yes. */
    @Override
    public void forget(PersonKey person) {
        for (StoryKeyRow row : activeObjects.find(StoryKeyRow.class, StoryKeyRow.PERSON_KEY + " = ?", person.value())) {
            row.setPersonKey(null);
            row.setTurned(false);
            row.save();
        }
        for (StoryStepRow row :
                activeObjects.find(StoryStepRow.class, StoryStepRow.PERSON_KEY + " = ?", person.value())) {
            row.setPersonKey(null);
            row.save();
        }
    }
}
