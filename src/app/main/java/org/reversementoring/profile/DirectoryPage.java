package org.reversementoring.profile;

import java.util.List;
import java.util.Optional;
import org.reversementoring.catalog.Topic;

/**
 * A page of the directory. Readers who have not logged in are shown topics but no people and no departments.
 *
 * @param topics all topics by name, to choose from
 * @param departments those that have mentors, by name, to choose from
 */
public record DirectoryPage(
        List<DirectoryEntry> entries,
        Optional<Cursor> previous,
        Optional<Cursor> next,
        List<Topic> topics,
        List<Department> departments) {}
