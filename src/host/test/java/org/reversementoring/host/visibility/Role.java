package org.reversementoring.host.visibility;

import java.util.List;
import java.util.Set;
import org.reversementoring.host.visibility.Known.Audience;
import org.reversementoring.host.wiki.Accounts;

/**
 * Who reads about Ada. Nobody is anybody's partner as long as the app pairs nobody, so that what is meant for the
 * partner is seen by none of them.
 */
enum Role {
    ONESELF("ada", List.of(Accounts.USERS), Set.of(Audience.EVERYONE)),
    COLLEAGUE("colin", List.of(Accounts.USERS), Set.of(Audience.EVERYONE)),
    COORDINATOR("cora", List.of(Accounts.USERS, Role.COORDINATORS), Set.of(Audience.EVERYONE, Audience.COORDINATORS)),
    ADMINISTRATOR(
            "adele",
            List.of(Accounts.USERS, Accounts.ADMINISTRATORS),
            Set.of(Audience.EVERYONE, Audience.COORDINATORS)),
    ANONYMOUS("", List.of(), Set.of());

    /** The group whose members coordinate. */
    static final String COORDINATORS = "mentoring-coordinators";

    final String username;
    final List<String> groups;
    private final Set<Audience> audiences;

    Role(String username, List<String> groups, Set<Audience> audiences) {
        this.username = username;
        this.groups = groups;
        this.audiences = audiences;
    }

    boolean isAmong(Audience audience) {
        return audiences.contains(audience);
    }
}
