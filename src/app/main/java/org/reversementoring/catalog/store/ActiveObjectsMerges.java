package org.reversementoring.catalog.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.catalog.Merge;
import org.reversementoring.catalog.Merges;
import org.reversementoring.catalog.Prompts;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.catalog.TopicState;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;

/** Merges in Active Objects. */
public class ActiveObjectsMerges implements Merges {
    private final ActiveObjects activeObjects;

    public ActiveObjectsMerges(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Merge> standing() {
        return Stream.of(activeObjects.find(MergeRow.class, Query.select().order("ID DESC")))
                .map(ActiveObjectsMerges::merge)
                .toList();
    }

    @Override
    public Merge add(TopicDetails source, int targetId, Prompts addedPrompts, Instant at, PersonKey by) {
        return merge(activeObjects.create(
                MergeRow.class,
                new DBParam(MergeRow.SOURCE_ID, source.id()),
                new DBParam(MergeRow.TARGET_ID, targetId),
                new DBParam(MergeRow.SOURCE_NAME, source.topic().name()),
                new DBParam(MergeRow.SOURCE_STATE, source.state().name()),
                new DBParam(MergeRow.SYNONYMS, String.join("\n", source.synonyms())),
                new DBParam(MergeRow.MENTOR_PROMPTS, String.join("\n", addedPrompts.forMentor())),
                new DBParam(MergeRow.MENTEE_PROMPTS, String.join("\n", addedPrompts.forMentee())),
                new DBParam(MergeRow.MERGED_AT, at.toEpochMilli()),
                new DBParam(MergeRow.PERSON_KEY, by.value())));
    }

    @Override
    public void remove(int id) {
        if (activeObjects.deleteWithSQL(MergeRow.class, "ID = ?", id) == 0) {
            throw Refused.because("", "catalog.merge.gone");
        }
    }

    private static Merge merge(MergeRow row) {
        return new Merge(
                row.getID(),
                row.getSourceId(),
                row.getTargetId(),
                row.getSourceName(),
                TopicState.valueOf(row.getSourceState()),
                lines(row.getSynonyms()),
                new Prompts(lines(row.getMentorPrompts()), lines(row.getMenteePrompts())),
                Instant.ofEpochMilli(row.getMergedAt()),
                new PersonKey(row.getPersonKey()));
    }

    private static List<String> lines(String kept) {
        return Optional.ofNullable(kept).orElse("").lines().toList();
    }
}
