package org.reversementoring.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A mentor in the directory. What the reader may not see is as if it were not known.
 *
 * @param department empty if unknown
 * @param site empty if unknown
 * @param capacity how many more learners the mentor would have
 * @param offers at least one, in the order of their topics' names
 * @param bookmarked by the reader
 */
public record DirectoryEntry(
        Account account,
        String department,
        String site,
        List<Locale> languages,
        Optional<MeetingFormat> format,
        OptionalInt capacity,
        List<ProfileView.Interest> offers,
        boolean bookmarked) {}
