package org.reversementoring.host.wiki;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people may do in spaces, for apps.
 *
 * <p>Stands for Confluence's SpacePermissionManager; leaves out granting to groups and to the anonymous, and what is no
 * page: comments, and attachments, which whoever may edit may attach. What is granted already cannot be granted again, and
 * what is not cannot be taken back.
 */
final class SpaceGrants implements SpacePermissionManager {
    private static final Map<String, Optional<Permission>> KNOWN = Map.of(
            SpacePermission.ADMINISTER_SPACE_PERMISSION, Optional.of(Permission.ADMINISTER),
            SpacePermission.VIEWSPACE_PERMISSION, Optional.of(Permission.VIEW),
            SpacePermission.CREATEEDIT_PAGE_PERMISSION, Optional.of(Permission.EDIT),
            SpacePermission.COMMENT_PERMISSION, Optional.empty(),
            SpacePermission.CREATE_ATTACHMENT_PERMISSION, Optional.empty());

    private final Spaces spaces;

    SpaceGrants(Spaces spaces) {
        this.spaces = spaces;
    }

    /** All that is granted in a space. Nobody is named whose account is gone. */
    static List<SpacePermission> of(Space space, Spaces spaces, Accounts accounts) {
        return KNOWN.entrySet().stream()
                .flatMap(type -> type.getValue().stream()
                        .flatMap(known -> spaces.granted(space.getKey(), known).stream())
                        .flatMap(subject -> granted(type.getKey(), space, subject, accounts)))
                .toList();
    }

    private static Stream<SpacePermission> granted(String type, Space space, Subject to, Accounts accounts) {
        return switch (to.kind()) {
            case PERSON ->
                accounts.byKey(new UserKey(to.name())).stream()
                        .map(person -> SpacePermission.createUserSpacePermission(type, space, person));
            case GROUP -> Stream.of(SpacePermission.createGroupSpacePermission(type, space, to.name()));
            case ANYONE -> Stream.of(SpacePermission.createAnonymousSpacePermission(type, space));
        };
    }

    @Override
    public void savePermission(SpacePermission permission) {
        Subject person = person(permission);
        WikiSpace space = spaces.byKey(permission.getSpace().getKey()).orElseThrow();
        KNOWN.get(permission.getType()).ifPresent(known -> {
            Set<Subject> granted = spaces.granted(space.key(), known);
            if (granted.contains(person)) {
                throw new IllegalArgumentException("The permission has been granted already.");
            }
            spaces.grant(space.id(), known, person);
        });
    }

    private static Subject person(SpacePermission permission) {
        if (!KNOWN.containsKey(permission.getType()) || permission.getUserSubject() == null) {
            throw new IllegalArgumentException("Nothing is known here of the permission " + permission.getType());
        }
        return Subject.person(permission.getUserSubject().getKey());
    }

    @Override
    public void removePermission(SpacePermission permission) {
        Subject person = person(permission);
        WikiSpace space = spaces.byKey(permission.getSpace().getKey()).orElseThrow();
        KNOWN.get(permission.getType()).ifPresent(known -> {
            if (!spaces.granted(space.key(), known).contains(person)) {
                throw new IllegalArgumentException("There is no such permission.");
            }
            spaces.revoke(space.id(), known, person);
        });
    }
}
