package org.reversementoring.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Restrictions for apps.
 *
 * <p>Stands for Confluence's ContentPermissionManager; leaves out everything but finding all that hold for a page, adding
 * and removing one at a time, and events. What is there cannot be added again, and what is not there cannot be removed.
 */
final class Restrictions implements ContentPermissionManager {
    private static final Map<String, Permission> TYPES = Map.of(
            ContentPermission.VIEW_PERMISSION, Permission.VIEW,
            ContentPermission.EDIT_PERMISSION, Permission.EDIT);

    private final Contents contents;
    private final Accounts accounts;

    Restrictions(Contents contents, Accounts accounts) {
        this.contents = contents;
        this.accounts = accounts;
    }

    @Override
    public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type) {
        type(type);
        Content stored = contents.byId(content.getId()).orElseThrow();
        return Stream.concat(contents.ancestors(stored).stream(), Stream.of(stored))
                .map(page -> set(page.id(), type, content))
                .filter(set -> set.iterator().hasNext())
                .toList();
    }

    private ContentPermissionSet set(long id, String type, ContentEntityObject content) {
        ContentPermissionSet set = new ContentPermissionSet(type, content);
        of(contents, accounts, id).stream()
                .filter(permission -> permission.getType().equals(type))
                .forEach(set::addContentPermission);
        return set;
    }

    @Override
    public void addContentPermission(ContentPermission permission, ContentEntityObject content) {
        Set<Subject> subjects = subjects(content, permission.getType());
        if (!subjects.add(subject(permission))) {
            throw new IllegalArgumentException("The restriction is there already.");
        }
        contents.restrict(content.getId(), type(permission.getType()), subjects);
    }

    @Override
    public void removeContentPermission(ContentPermission permission) {
        ContentPermissionSet set = permission.getOwningSet();
        Set<Subject> subjects = subjects(set.getOwningContent(), set.getType());
        if (!subjects.remove(subject(permission))) {
            throw new IllegalArgumentException("There is no such restriction.");
        }
        contents.restrict(set.getOwningContent().getId(), type(set.getType()), subjects);
    }

    private Set<Subject> subjects(ContentEntityObject content, String type) {
        if (content.getId() == 0) {
            throw new IllegalArgumentException("What is not saved is restricted by addPermission.");
        }
        return new HashSet<>(contents.restrictions(content.getId(), type(type)));
    }

    /** What is kept for a page, in the types that apps know. A person whose account is gone is still named. */
    static List<ContentPermission> of(Contents contents, Accounts accounts, long id) {
        return TYPES.entrySet().stream()
                .flatMap(type -> contents.restrictions(id, type.getValue()).stream()
                        .flatMap(subject -> known(type.getKey(), subject, accounts)))
                .toList();
    }

    private static Stream<ContentPermission> known(String type, Subject subject, Accounts accounts) {
        return switch (subject.kind()) {
            case GROUP -> Stream.of(ContentPermission.createGroupPermission(type, subject.name()));
            case PERSON ->
                Stream.of(ContentPermission.createUserPermission(
                        type, accounts.byKey(new UserKey(subject.name())).orElseGet(() -> gone(subject.name()))));
            case ANYONE -> Stream.empty();
        };
    }

    private static Account gone(String key) {
        return new Account(new UserKey(key), key, key, "", Locale.ENGLISH, ZoneOffset.UTC);
    }

    /** What stands on a copy of a page. */
    static Map<Permission, Set<Subject>> on(ContentEntityObject content) {
        return TYPES.entrySet().stream()
                .filter(type -> content.getContentPermissionSet(type.getKey()) != null)
                .collect(Collectors.toMap(Map.Entry::getValue, type -> on(content, type.getKey())));
    }

    private static Set<Subject> on(ContentEntityObject content, String type) {
        Set<Subject> subjects = new HashSet<>();
        ContentPermissionSet set = content.getContentPermissionSet(type);
        if (set != null) {
            set.forEach(permission -> subjects.add(subject(permission)));
        }
        return subjects;
    }

    /** Whether a copy of a page names those whom the kept one names, and nobody else. */
    static boolean areKept(ContentEntityObject content, Contents contents) {
        Predicate<Map.Entry<String, Permission>> kept =
                type -> contents.restrictions(content.getId(), type.getValue()).equals(on(content, type.getKey()));
        return TYPES.entrySet().stream().allMatch(kept);
    }

    private static Permission type(String type) {
        if (!TYPES.containsKey(type)) {
            throw new IllegalArgumentException("No restriction is known as " + type);
        }
        return TYPES.get(type);
    }

    private static Subject subject(ContentPermission permission) {
        return permission.isUserPermission()
                ? Subject.person(permission.getUserSubject().getKey())
                : Subject.group(permission.getGroupName());
    }
}
