package org.reversementoring.profile;

import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.programme.Text;

/**
 * Which mentors somebody looks for.
 *
 * @param topicId only mentors who offer this topic
 * @param department only mentors of the department of this name; capitals do not matter, a blank name means any
 * @param position where the page begins or ends; the first page if empty
 * @param pageSize is brought into the range from 1 to {@value #LARGEST_PAGE}
 */
public record DirectoryQuery(
        OptionalInt topicId, Optional<String> department, Optional<Cursor> position, int pageSize) {
    public static final int LARGEST_PAGE = 100;

    public DirectoryQuery {
        department = department.filter(name -> !name.isBlank()).map(Text::markLosses);
        pageSize = Math.max(1, Math.min(pageSize, LARGEST_PAGE));
    }
}
