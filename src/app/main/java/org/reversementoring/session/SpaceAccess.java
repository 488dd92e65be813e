package org.reversementoring.session;

import java.util.List;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/**
 * Who may view the space of a page, and who may administer it, which means that they can take restrictions off; without
 * the super-group and its members, who may do everything anyway.
 *
 * @param anonymous whether everybody may view it without logging in
 */
public record SpaceAccess(
        String spaceKey,
        Set<PersonKey> viewers,
        List<String> viewingGroups,
        boolean anonymous,
        Set<PersonKey> keepers,
        List<String> keepingGroups) {

    public SpaceAccess {
        viewers = Set.copyOf(viewers);
        viewingGroups = List.copyOf(viewingGroups);
        keepers = Set.copyOf(keepers);
        keepingGroups = List.copyOf(keepingGroups);
    }
}
