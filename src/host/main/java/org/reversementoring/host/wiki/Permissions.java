package org.reversementoring.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may view, edit and administer the site, a space or a page.
 *
 * <p>Stands for Confluence's PermissionManager: a space's permissions first, then the view restrictions of a page and
 * of all pages above it, then for editing the page's own edit restrictions, which do not inherit. Members of
 * confluence-administrators pass everything. Leaves out permissions other than these three, personal spaces,
 * exemptions, and every target but the site, a space and content.
 */
public final class Permissions implements PermissionManager {
    private final Accounts accounts;
    private final Settings settings;
    private final Spaces spaces;
    private final Contents contents;

    Permissions(Accounts accounts, Settings settings, Spaces spaces, Contents contents) {
        this.accounts = accounts;
        this.settings = settings;
        this.spaces = spaces;
        this.contents = contents;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        if (target == null) {
            return false;
        }
        if (target == TARGET_APPLICATION) {
            return permission == Permission.ADMINISTER ? administers(user) : mayUseSite(user);
        }
        if (target instanceof Space space) {
            return mayInSpace(user, permission, space.getKey());
        }
        if (target instanceof ContentEntityObject entity) {
            Optional<Content> stored = contents.byId(entity.getId());
            return stored.isPresent()
                    ? may(user, permission, stored.get())
                    : entity.getId() == 0
                            && entity instanceof SpaceContentEntityObject unsaved
                            && unsaved.getSpace() != null
                            && mayInSpace(user, permission, unsaved.getSpaceKey());
        }
        throw new IllegalArgumentException("No permission is known for " + target.getClass());
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        if (container instanceof Space space && (typeToCreate == Page.class || typeToCreate == BlogPost.class)) {
            return mayInSpace(user, Permission.EDIT, space.getKey());
        }
        throw new IllegalArgumentException("No permission is known to make " + typeToCreate + " in " + container);
    }

    /** Whether this person, null for an anonymous reader, may do so with the content. */
    public boolean may(ConfluenceUser user, Permission permission, Content content) {
        Set<Subject> selves = selves(user);
        if (!mayInSpace(selves, permission, content.spaceKey())) {
            return false;
        }
        if (administers(selves)) {
            return true;
        }
        List<Content> line = new ArrayList<>(contents.ancestors(content));
        line.add(content);
        return line.stream().allMatch(page -> passes(selves, contents.restrictions(page.id(), Permission.VIEW)))
                && (permission != Permission.EDIT
                        || passes(selves, contents.restrictions(content.id(), Permission.EDIT)));
    }

    public boolean mayInSpace(ConfluenceUser user, Permission permission, String spaceKey) {
        return mayInSpace(selves(user), permission, spaceKey);
    }

    /** All spaces in which this person, null for an anonymous reader, may do so, by name. */
    public List<WikiSpace> spaces(ConfluenceUser user, Permission permission) {
        Set<Subject> selves = selves(user);
        return spaces.all().stream()
                .filter(space -> mayInSpace(selves, permission, space.key()))
                .toList();
    }

    /** Whether the person may use the site at all; anonymous readers may where the administrator says so. */
    public boolean mayUseSite(ConfluenceUser user) {
        return mayUseSite(selves(user));
    }

    public boolean administers(ConfluenceUser user) {
        return administers(selves(user));
    }

    /** Everything under which a permission may name this person; for an anonymous reader just anyone. */
    private Set<Subject> selves(ConfluenceUser user) {
        Set<Subject> selves = new HashSet<>(Set.of(Subject.anyone()));
        if (user != null) {
            selves.add(Subject.person(user.getKey()));
            accounts.groupsOf(user.getKey()).stream().map(Subject::group).forEach(selves::add);
        }
        return selves;
    }

    private boolean mayInSpace(Set<Subject> selves, Permission permission, String spaceKey) {
        return mayUseSite(selves)
                && (administers(selves) || !Collections.disjoint(selves, spaces.granted(spaceKey, permission)));
    }

    private boolean mayUseSite(Set<Subject> selves) {
        return selves.size() == 1
                ? settings.anonymousAccess()
                : selves.contains(Subject.group(Accounts.USERS)) || administers(selves);
    }

    private static boolean administers(Set<Subject> selves) {
        return selves.contains(Subject.group(Accounts.ADMINISTRATORS));
    }

    private static boolean passes(Set<Subject> selves, Set<Subject> restrictions) {
        return restrictions.isEmpty() || !Collections.disjoint(selves, restrictions);
    }
}
