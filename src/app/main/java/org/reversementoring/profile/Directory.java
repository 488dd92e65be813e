package org.reversementoring.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The mentors in the order of their names, page by page. */
public interface Directory {

    /**
     * The page after, or before, a place. Costs the same at the beginning and at the end of a directory of any length,
     * and at most four statements. Where nobody is left on that side of the place, it is the first page.
     *
     * @param department the name, in any spelling
     * @param position the first page if empty
     */
    Slice page(OptionalInt topicId, Optional<String> department, Optional<Cursor> position, int size);

    /** @param previous empty if nobody stands before the page, as is {@code next} if nobody stands after it */
    record Slice(List<Mentor> mentors, Optional<Cursor> previous, Optional<Cursor> next) {

        public Slice {
            mentors = List.copyOf(mentors);
        }
    }
}
