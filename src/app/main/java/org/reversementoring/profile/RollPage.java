package org.reversementoring.profile;

import java.util.List;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/**
 * A page of the roll.
 *
 * @param next empty on the last page
 * @param departments those in which anybody is, by name, to choose from
 */
public record RollPage(List<Entry> entries, Optional<Cursor> next, List<String> departments) {

    /**
     * What coordinators see of a person in the roll.
     *
     * @param account empty for somebody who has none any more
     * @param role empty where it may not be seen
     * @param department empty if unknown
     */
    public record Entry(
            PersonKey person, Optional<Account> account, Standing standing, Optional<Role> role, String department) {}
}
