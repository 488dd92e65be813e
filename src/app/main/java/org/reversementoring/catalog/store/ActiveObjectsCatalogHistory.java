package org.reversementoring.catalog.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.catalog.CatalogChange;
import org.reversementoring.catalog.CatalogHistory;
import org.reversementoring.catalog.TopicDifference;
import org.reversementoring.programme.PersonKey;

/** The catalog's history in Active Objects. */
public class ActiveObjectsCatalogHistory implements CatalogHistory {
    private final ActiveObjects activeObjects;

    public ActiveObjectsCatalogHistory(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(
            Instant at,
            PersonKey by,
            int topicId,
            int version,
            String topicName,
            CatalogChange.Act act,
            TopicDifference difference) {
        activeObjects.create(
                CatalogChangeRow.class,
                new DBParam(CatalogChangeRow.CHANGED_AT, at.toEpochMilli()),
                new DBParam(CatalogChangeRow.PERSON_KEY, by.value()),
                new DBParam(CatalogChangeRow.TOPIC_ID, topicId),
                new DBParam(CatalogChangeRow.VERSION_NUMBER, version),
                new DBParam(CatalogChangeRow.TOPIC_NAME, topicName),
                new DBParam(CatalogChangeRow.ACT_NAME, act.name()),
                new DBParam(CatalogChangeRow.FIELD_NAME, difference.field()),
                new DBParam(CatalogChangeRow.TEXT_BEFORE, difference.before()),
                new DBParam(CatalogChangeRow.TEXT_AFTER, difference.after()));
    }

    @Override
    public List<CatalogChange> page(OptionalInt before, int size) {
        Query query = before.isPresent() ? Query.select().where("ID < ?", before.getAsInt()) : Query.select();
        return changes(query.order("ID DESC").limit(size));
    }

    @Override
    public List<CatalogChange> since(int topicId, int version) {
        return changes(Query.select()
                .where(
                        CatalogChangeRow.TOPIC_ID + " = ? AND " + CatalogChangeRow.VERSION_NUMBER + " > ?",
                        topicId,
                        version)
                .order("ID ASC"));
    }

    private List<CatalogChange> changes(Query query) {
        return Stream.of(activeObjects.find(CatalogChangeRow.class, query))
                .map(ActiveObjectsCatalogHistory::change)
                .toList();
    }

    private static CatalogChange change(CatalogChangeRow row) {
        return new CatalogChange(
                row.getID(),
                Instant.ofEpochMilli(row.getChangedAt()),
                new PersonKey(row.getPersonKey()),
                row.getTopicId(),
                row.getVersionNumber(),
                row.getTopicName(),
                CatalogChange.Act.valueOf(row.getActName()),
                text(row.getFieldName()),
                text(row.getTextBefore()),
                text(row.getTextAfter()));
    }

    private static String text(String kept) {
        return Optional.ofNullable(kept).orElse("");
    }
}
