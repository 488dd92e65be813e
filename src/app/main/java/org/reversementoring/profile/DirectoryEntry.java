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
 * @param capacity with how many people the mentor would meet
 * @param offers at least one, in the order of their topics' names
 */
public record DirectoryEntry(
        Account account,
        String department,
        String site,
        List<Locale> languages,
        Optional<MeetingFormat> format,
        OptionalInt capacity,
        List<ProfileView.Interest> offers) {}
