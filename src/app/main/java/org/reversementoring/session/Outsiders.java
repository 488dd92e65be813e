package org.reversementoring.session;

import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Account;

/**
 * Who can read pages of a pair that were not made for them, because somebody has let them in.
 *
 * @param people an account is empty if it is gone
 * @param groups their names
 * @param open whether a page has no restrictions any more
 */
public record Outsiders(List<Optional<Account>> people, List<String> groups, boolean open) {

    public boolean areNone() {
        return people.isEmpty() && groups.isEmpty() && !open;
    }
}
