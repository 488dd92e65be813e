package org.reversementoring.host.wiki;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people may do in spaces, for apps.
 *
 * <p>Stands for Confluence's SpacePermissionManager; leaves out groups, the anonymous, and what is no page: comments,
 * and attachments, which whoever may edit may attach. What is granted already cannot be granted again.
 */
final class SpaceGrants implements SpacePermissionManager {
    private static final Map<String, Optional<Permission>> KNOWN = Map.of(
            SpacePermission.VIEWSPACE_PERMISSION, Optional.of(Permission.VIEW),
            SpacePermission.CREATEEDIT_PAGE_PERMISSION, Optional.of(Permission.EDIT),
            SpacePermission.COMMENT_PERMISSION, Optional.empty(),
            SpacePermission.CREATE_ATTACHMENT_PERMISSION, Optional.empty());

    private final Spaces spaces;

    SpaceGrants(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public void savePermission(SpacePermission permission) {
        if (!KNOWN.containsKey(permission.getType()) || permission.getUserSubject() == null) {
            throw new IllegalArgumentException("No such permission can be granted here: " + permission.getType());
        }
        WikiSpace space = spaces.byKey(permission.getSpace().getKey()).orElseThrow();
        Subject person = Subject.person(permission.getUserSubject().getKey());
        KNOWN.get(permission.getType()).ifPresent(known -> {
            Set<Subject> granted = spaces.granted(space.key(), known);
            if (granted.contains(person)) {
                throw new IllegalArgumentException("The permission has been granted already.");
            }
            spaces.grant(space.id(), known, person);
        });
    }
}
