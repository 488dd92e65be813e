package org.reversementoring.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.NewNotesPage;
import org.reversementoring.session.NotesPages;
import org.reversementoring.session.NotesProblem;
import org.reversementoring.session.Protection;
import org.reversementoring.session.SpaceAccess;
import org.reversementoring.session.SuperGroup;
import org.reversementoring.session.WrittenPage;

/**
 * Pages of Confluence on which pairs write. Nobody is logged in where they are made, so that each is saved as its
 * author, and its space as a member of the super-group, who gains nothing by it.
 */
public class ConfluenceNotesPages implements NotesPages {
    /**
     * Whose members pass all restrictions: confluence.atlassian.com/confkb, <em>Unable to access any restricted pages
     * as administrator</em>.
     */
    private static final String SUPER_GROUP = "confluence-administrators";

    private static final List<String> TYPES =
            List.of(ContentPermission.VIEW_PERMISSION, ContentPermission.EDIT_PERMISSION);

    /** No tree of pages that people find their way in is as deep. */
    private static final int DEEPEST = 100;

    private final ContentPermissionManager contentPermissionManager;
    private final LocaleResolver localeResolver;
    private final PageManager pageManager;
    private final PermissionManager permissionManager;
    private final SpaceManager spaceManager;
    private final SpacePermissionManager spacePermissionManager;
    private final UserAccessor userAccessor;
    private final SpacePages spacePages;

    public ConfluenceNotesPages(
            ContentPermissionManager contentPermissionManager,
            LocaleResolver localeResolver,
            PageManager pageManager,
            PermissionManager permissionManager,
            SpaceManager spaceManager,
            SpacePermissionManager spacePermissionManager,
            UserAccessor userAccessor,
            SpacePages spacePages) {
        this.contentPermissionManager = contentPermissionManager;
        this.localeResolver = localeResolver;
        this.pageManager = pageManager;
        this.permissionManager = permissionManager;
        this.spaceManager = spaceManager;
        this.spacePermissionManager = spacePermissionManager;
        this.userAccessor = userAccessor;
        this.spacePages = spacePages;
    }

    @Override
    public boolean hasSpace(String spaceKey) {
        return spaceManager.getSpace(spaceKey) != null;
    }

    @Override
    public void makeSpace(String spaceKey, String name, String description) {
        ConfluenceUser owner = owner();
        as(owner, () -> SpaceMaking.PRIVATE.make(spaceManager, spaceKey, name, description, owner));
    }

    private ConfluenceUser owner() {
        return superUsers()
                .map(userAccessor::getUserByName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotMade(NotesProblem.NO_OWNER));
    }

    @Override
    public void makeFront(String spaceKey, String storage) {
        Optional.ofNullable(spaceManager.getSpace(spaceKey).getHomePage()).ifPresent(page -> {
            save(page, owner(), current -> current.setBodyAsString(storage));
            // Reading is not restricted, which would bind all pages below; nor is editing those.
            contentPermissionManager.addContentPermission(
                    ContentPermission.createGroupPermission(ContentPermission.EDIT_PERMISSION, SUPER_GROUP), page);
        });
    }

    @Override
    public void admit(String spaceKey, PersonKey person) {
        Space space = spaceManager.getSpace(spaceKey);
        ConfluenceUser user = user(person);
        if (!permissionManager.hasPermission(user, Permission.VIEW, space)) {
            grant(SpacePermission.VIEWSPACE_PERMISSION, space, user);
        }
        if (!permissionManager.hasCreatePermission(user, space, Page.class)) {
            grant(SpacePermission.CREATEEDIT_PAGE_PERMISSION, space, user);
            grant(SpacePermission.COMMENT_PERMISSION, space, user);
            grant(SpacePermission.CREATE_ATTACHMENT_PERMISSION, space, user);
        }
    }

    @Override
    public void dismiss(String spaceKey, PersonKey person) {
        Set<String> superUsers = superUsers().collect(Collectors.toSet());
        List<SpacePermission> given = spaceManager.getSpace(spaceKey).getPermissions().stream()
                .filter(permission -> permission.getUserSubject() != null
                        && key(permission.getUserSubject()).equals(person)
                        && !superUsers.contains(permission.getUserSubject().getName()))
                .toList();
        given.forEach(spacePermissionManager::removePermission);
    }

    private void grant(String type, Space space, ConfluenceUser user) {
        spacePermissionManager.savePermission(SpacePermission.createUserSpacePermission(type, space, user));
    }

    @Override
    public boolean isTaken(String spaceKey, String title) {
        return pageManager.getPage(spaceKey, title) != null;
    }

    @Override
    public long make(NewNotesPage made) {
        Space space = spaceManager.getSpace(made.spaceKey());
        Page parent =
                made.parent().isPresent() ? pageManager.getPage(made.parent().getAsLong()) : top(space);
        ConfluenceUser author = user(made.author());
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(made.title());
        page.setBodyAsString(made.storage());
        page.setVersion(1);
        page.setCreator(author);
        page.setParentPage(parent);
        for (PersonKey reader : made.readers()) {
            page.addPermission(ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, user(reader)));
            page.addPermission(ContentPermission.createUserPermission(ContentPermission.EDIT_PERMISSION, user(reader)));
        }
        as(author, () -> pageManager.saveContentEntity(page, DefaultSaveContext.SUPPRESS_NOTIFICATIONS));
        Optional.ofNullable(parent).ifPresent(above -> above.addChild(page));
        requireProtected(pageManager.getPage(page.getId()), made.readers());
        return page.getId();
    }

    /** Below the home page, unless that is for some alone: so would be all that is below it. */
    private Page top(Space space) {
        return Optional.ofNullable(space.getHomePage())
                .filter(home -> viewing(home).open())
                .orElse(null);
    }

    @Override
    public long makeHome(NewNotesPage made) {
        Page home = spaceManager.getSpace(made.spaceKey()).getHomePage();
        if (home == null) {
            return make(made);
        }
        TYPES.forEach(type -> letIn(home, type, made.readers()));
        requireProtected(pageManager.getPage(home.getId()), made.readers());
        save(pageManager.getPage(home.getId()), user(made.author()), current -> {
            current.setTitle(made.title());
            current.setBodyAsString(made.storage());
        });
        requireProtected(pageManager.getPage(home.getId()), made.readers());
        return home.getId();
    }

    /** Nothing is believed: what has been saved is read again. */
    private static void requireProtected(Page saved, Set<PersonKey> readers) {
        Protection meant = new Protection(readers, List.of());
        boolean held = TYPES.stream()
                .allMatch(type ->
                        saved != null && protection(permissions(saved, type)).equals(meant));
        if (!held) {
            throw new NotMade(NotesProblem.NOT_PROTECTED);
        }
    }

    @Override
    public Optional<String> storage(long pageId) {
        return spacePages.current(pageId).map(ContentEntityObject::getBodyAsString);
    }

    @Override
    public void share(long pageId, Set<PersonKey> readers, Set<PersonKey> left) {
        spacePages.current(pageId).ifPresent(page -> {
            TYPES.forEach(type -> keepOut(page, type, left));
            TYPES.forEach(type -> letIn(page, type, readers));
            requireShared(pageManager.getPage(page.getId()), readers, left);
        });
    }

    private void keepOut(ContentEntityObject page, String type, Set<PersonKey> left) {
        permissions(page, type).stream()
                .filter(permission -> permission.isUserPermission() && left.contains(key(permission.getUserSubject())))
                .forEach(contentPermissionManager::removeContentPermission);
    }

    private void letIn(ContentEntityObject page, String type, Set<PersonKey> readers) {
        Set<PersonKey> present = protection(permissions(page, type)).people();
        readers.stream()
                .filter(reader -> !present.contains(reader))
                .forEach(reader -> contentPermissionManager.addContentPermission(
                        ContentPermission.createUserPermission(type, user(reader)), page));
    }

    /** Nothing is believed here either. */
    private static void requireShared(Page saved, Set<PersonKey> readers, Set<PersonKey> left) {
        boolean held = TYPES.stream()
                .map(type -> protection(permissions(saved, type)).people())
                .allMatch(people -> people.containsAll(readers) && Collections.disjoint(people, left));
        if (!held) {
            throw new NotMade(NotesProblem.NOT_PROTECTED);
        }
    }

    /** Those who belong there come first: a restriction to nobody would be none. */
    @Override
    public void shutOut(long pageId, Set<PersonKey> owners, boolean archived) {
        spacePages.current(pageId).ifPresent(page -> {
            List<String> theirs = archived ? List.of(ContentPermission.VIEW_PERMISSION) : TYPES;
            theirs.forEach(type -> {
                letIn(page, type, owners);
                permissions(page, type).stream()
                        .filter(permission ->
                                !permission.isUserPermission() || !owners.contains(key(permission.getUserSubject())))
                        .forEach(contentPermissionManager::removeContentPermission);
            });
            if (archived) {
                archive(pageId);
            }
            Protection viewing =
                    protection(permissions(pageManager.getPage(page.getId()), ContentPermission.VIEW_PERMISSION));
            if (!viewing.equals(new Protection(owners, List.of()))) {
                throw new NotMade(NotesProblem.NOT_PROTECTED);
            }
        });
    }

    @Override
    public Optional<String> title(long pageId) {
        return spacePages.current(pageId).map(ContentEntityObject::getTitle);
    }

    @Override
    public void rename(long pageId, String title, PersonKey author) {
        spacePages
                .current(pageId)
                .map(page -> pageManager.getPage(page.getId()))
                .filter(page -> !isTaken(page.getSpaceKey(), title))
                .ifPresent(page -> save(page, user(author), current -> current.setTitle(title)));
    }

    @Override
    public void rewrite(long pageId, String storage, PersonKey author) {
        spacePages
                .current(pageId)
                .ifPresent(page -> save(page, user(author), current -> current.setBodyAsString(storage)));
    }

    private <T extends ContentEntityObject> void save(T page, ConfluenceUser author, Modification<T> change) {
        as(author, () -> pageManager.saveNewVersion(page, change, DefaultSaveContext.SUPPRESS_NOTIFICATIONS));
    }

    @Override
    public List<WrittenPage> written(long pageId) {
        List<WrittenPage> written = new ArrayList<>();
        spacePages.current(pageId).ifPresent(page -> write(pageManager.getPage(page.getId()), 0, written));
        return written;
    }

    private void write(Page page, int depth, List<WrittenPage> written) {
        written.add(new WrittenPage(page.getId(), page.getTitle(), page.getBodyAsString()));
        page.getChildren().stream()
                .filter(child -> depth < DEEPEST)
                .forEach(child -> write(pageManager.getPage(child.getId()), depth + 1, written));
    }

    /** An empty restriction would be none: those who can edit anyway may, before it is taken from others. */
    @Override
    public void archive(long pageId) {
        spacePages.current(pageId).ifPresent(this::archive);
    }

    private void archive(ContentEntityObject page) {
        List<ContentPermission> editing = permissions(page, ContentPermission.EDIT_PERMISSION);
        if (editing.stream().noneMatch(permission -> SUPER_GROUP.equals(permission.getGroupName()))) {
            contentPermissionManager.addContentPermission(
                    ContentPermission.createGroupPermission(ContentPermission.EDIT_PERMISSION, SUPER_GROUP), page);
        }
        editing.stream()
                .filter(permission -> !SUPER_GROUP.equals(permission.getGroupName()))
                .forEach(contentPermissionManager::removeContentPermission);
        pageManager.getPage(page.getId()).getChildren().forEach(child -> archive(pageManager.getPage(child.getId())));
    }

    @Override
    public Optional<Protection> protection(long pageId) {
        return spacePages.current(pageId).map(this::viewing);
    }

    private Protection viewing(ContentEntityObject page) {
        return Protection.ofAll(
                contentPermissionManager.getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION).stream()
                        .map(ConfluenceNotesPages::protection)
                        .toList());
    }

    private static Protection protection(Iterable<ContentPermission> permissions) {
        Set<PersonKey> people = new HashSet<>();
        List<String> groups = new ArrayList<>();
        for (ContentPermission permission : permissions) {
            if (permission.isUserPermission()) {
                people.add(key(permission.getUserSubject()));
            } else {
                groups.add(permission.getGroupName());
            }
        }
        return new Protection(people, groups.stream().sorted().toList());
    }

    @Override
    public Optional<SpaceAccess> access(long pageId) {
        return spacePages
                .current(pageId)
                .map(page ->
                        spaceManager.getSpace(pageManager.getPage(page.getId()).getSpaceKey()))
                .map(this::access);
    }

    private SpaceAccess access(Space space) {
        List<SpacePermission> permissions = space.getPermissions();
        Set<String> superUsers = superUsers().collect(Collectors.toSet());
        List<SpacePermission> viewing = of(SpacePermission.VIEWSPACE_PERMISSION, permissions);
        List<SpacePermission> keeping = of(SpacePermission.ADMINISTER_SPACE_PERMISSION, permissions);
        return new SpaceAccess(
                space.getKey(),
                people(viewing, superUsers),
                groups(viewing),
                viewing.stream().anyMatch(SpacePermission::isAnonymousPermission),
                people(keeping, superUsers),
                groups(keeping));
    }

    private static List<SpacePermission> of(String type, List<SpacePermission> permissions) {
        return permissions.stream()
                .filter(permission -> permission.getType().equals(type))
                .toList();
    }

    private static Set<PersonKey> people(List<SpacePermission> permissions, Set<String> superUsers) {
        return permissions.stream()
                .map(SpacePermission::getUserSubject)
                .filter(user -> user != null && !superUsers.contains(user.getName()))
                .map(ConfluenceNotesPages::key)
                .collect(Collectors.toSet());
    }

    private static List<String> groups(List<SpacePermission> permissions) {
        return permissions.stream()
                .filter(SpacePermission::isGroupPermission)
                .map(SpacePermission::getGroup)
                .filter(group -> !group.equals(SUPER_GROUP))
                .sorted()
                .toList();
    }

    @Override
    public List<Long> line(long pageId) {
        return spacePages
                .current(pageId)
                .map(page -> Stream.iterate(pageManager.getPage(page.getId()), Objects::nonNull, Page::getParent)
                        .limit(DEEPEST)
                        .map(Page::getId)
                        .toList())
                .orElseGet(List::of);
    }

    private static PersonKey key(ConfluenceUser user) {
        return new PersonKey(user.getKey().getStringValue());
    }

    private static List<ContentPermission> permissions(ContentEntityObject page, String type) {
        List<ContentPermission> permissions = new ArrayList<>();
        ContentPermissionSet set = page.getContentPermissionSet(type);
        if (set != null) {
            set.forEach(permissions::add);
        }
        return permissions;
    }

    @Override
    public SuperGroup superGroup(int most) {
        List<PersonKey> some = superUsers()
                .limit(most)
                .map(userAccessor::getUserByName)
                .filter(Objects::nonNull)
                .map(ConfluenceNotesPages::key)
                .toList();
        return new SuperGroup(SUPER_GROUP, (int) superUsers().count(), some);
    }

    private Stream<String> superUsers() {
        return Optional.ofNullable(userAccessor.getGroup(SUPER_GROUP))
                .map(userAccessor::getMemberNamesAsList)
                .orElseGet(List::of)
                .stream()
                .sorted();
    }

    @Override
    public Optional<String> path(Reader reader, long pageId) {
        return spacePages.current(reader, pageId, Permission.VIEW).map(ContentEntityObject::getUrlPath);
    }

    @Override
    public boolean isOwn(Reader reader, long pageId) {
        return spacePages
                .current(reader, pageId, Permission.EDIT)
                .flatMap(page -> Optional.ofNullable(page.getCreator()))
                .map(creator -> new PersonKey(creator.getKey().getStringValue()))
                .filter(creator -> reader.person().filter(creator::equals).isPresent())
                .isPresent();
    }

    @Override
    public Locale language(PersonKey person) {
        return localeResolver.getLocale(new UserKey(person.value()));
    }

    private ConfluenceUser user(PersonKey person) {
        return Optional.ofNullable(userAccessor.getExistingUserByKey(new UserKey(person.value())))
                .orElseThrow(() -> new NotMade(NotesProblem.NO_ACCOUNT));
    }

    private static void as(ConfluenceUser user, Runnable work) {
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(user);
        try {
            work.run();
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }
}
