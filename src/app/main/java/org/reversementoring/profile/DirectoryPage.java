package org.reversementoring.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.catalog.Topic;

/**
 * A page of the directory. Readers who have not logged in are shown topics but no people and no counts.
 *
 * @param query what was looked for; a merged topic is replaced by the one it went into
 * @param total how many there are on all pages, where a counter tells
 * @param topics all topics by name, to choose from
 * @param counts what else there is to choose from, by name
 * @param suggestions topics, departments and sites that begin with what was searched for
 */
public record DirectoryPage(
        DirectoryQuery query,
        List<DirectoryEntry> entries,
        Optional<Cursor> previous,
        Optional<Cursor> next,
        OptionalInt total,
        List<Topic> topics,
        List<FacetCount> counts,
        List<FacetCount> suggestions) {

    public List<FacetCount> counts(Facet facet) {
        return counts.stream().filter(count -> count.facet() == facet).toList();
    }
}
