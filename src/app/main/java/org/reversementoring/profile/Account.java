package org.reversementoring.profile;

import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/** A Confluence account that exists. */
public record Account(PersonKey key, String username, String fullName) {
    private static final int LONGEST_SORT_NAME = 200;

    /** The name to order people by, the same for every way of writing capitals. */
    public String sortName() {
        String name = Text.nameKey(Text.markLosses(fullName));
        return name.length() <= LONGEST_SORT_NAME ? name : Text.markLosses(name.substring(0, LONGEST_SORT_NAME));
    }
}
