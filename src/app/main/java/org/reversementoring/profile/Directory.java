package org.reversementoring.profile;

import java.util.List;
import java.util.Optional;

/** The mentors in some order, page by page. */
public interface Directory {

    /**
     * The page after, or before, a place. Costs the same at the beginning and at the end of a directory of any length,
     * and three statements. Where nobody is left on that side of the place, it is the first page.
     *
     * @param position the first page if empty
     */
    Slice page(Selection selection, Order order, Optional<Cursor> position, int size);

    /**
     * Those who are listed under a key and have a few other things besides. It is the key that makes a page cheap, hence
     * it should be the one that fewest are listed under.
     *
     * @param key see {@link Findable#keys}
     * @param values what else they have, at most one of each facet
     * @param words how some words of their names begin, see {@link NameWords}
     */
    record Selection(String key, List<FacetValue> values, List<String> words) {}

    /**
     * @param mentors without their wishes and preferences
     * @param previous empty if nobody stands before the page, as is {@code next} if nobody stands after it
     */
    record Slice(List<Profile> mentors, Optional<Cursor> previous, Optional<Cursor> next) {

        public Slice {
            mentors = List.copyOf(mentors);
        }

        static Slice none() {
            return new Slice(List.of(), Optional.empty(), Optional.empty());
        }
    }
}
