package org.reversementoring.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The mentors in the order of their names, page by page. */
public interface Directory {

    /**
     * The page after, or before, a place. Costs the same at the beginning and at the end of a directory of any length.
     *
     * @param position the first page if empty
     */
    Slice page(OptionalInt topicId, OptionalInt departmentId, Optional<Cursor> position, int size);

    /** @param previous empty if nobody stands before the page, {@code next} if nobody stands after it */
    record Slice(List<Profile> mentors, Optional<Cursor> previous, Optional<Cursor> next) {
        static final Slice EMPTY = new Slice(List.of(), Optional.empty(), Optional.empty());
    }
}
