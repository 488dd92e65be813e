package org.reversementoring.profile;

import java.util.List;

/**
 * A mentor in the directory.
 *
 * @param department empty if unknown
 * @param site empty if unknown
 * @param offers at least one, in the order of their topics' names
 */
public record DirectoryEntry(Account account, String department, String site, List<ProfileView.Interest> offers) {}
