package org.reversementoring.profile;

import java.util.List;

/**
 * Whom a reader has marked, in the order of their names. Whoever has no account any more is left out.
 *
 * @param bookmarked as the reader may see them
 */
public record MarkedPeople(List<ProfileView> bookmarked, List<Account> hidden) {

    public MarkedPeople {
        bookmarked = List.copyOf(bookmarked);
        hidden = List.copyOf(hidden);
    }
}
