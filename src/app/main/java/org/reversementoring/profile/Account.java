package org.reversementoring.profile;

import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/** A Confluence account that exists. */
public record Account(PersonKey key, String username, String fullName) {
    /** The name to order people by, the same for every way of writing capitals. */
    public String sortName() {
        return Text.nameKey(Text.markLosses(fullName));
    }
}
