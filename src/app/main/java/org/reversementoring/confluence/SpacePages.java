package org.reversementoring.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.reversementoring.programme.Reader;

/** Pages that the app makes on behalf of a reader, and finds again by their number. */
public class SpacePages {
    private final PageManager pageManager;
    private final PermissionManager permissionManager;
    private final SpaceManager spaceManager;
    private final UserAccessor userAccessor;

    public SpacePages(
            PageManager pageManager,
            PermissionManager permissionManager,
            SpaceManager spaceManager,
            UserAccessor userAccessor) {
        this.pageManager = pageManager;
        this.permissionManager = permissionManager;
        this.spaceManager = spaceManager;
        this.userAccessor = userAccessor;
    }

    /** By number, Confluence also finds what is in the trash; by title, it finds current pages alone. */
    Optional<ContentEntityObject> current(long pageId) {
        Page page = pageManager.getPage(pageId);
        Page byTitle = page == null ? null : pageManager.getPage(page.getSpaceKey(), page.getTitle());
        return byTitle == null || byTitle.getId() != pageId ? Optional.empty() : Optional.of(byTitle);
    }

    /** The page, where it is there and the reader has the permission. */
    Optional<ContentEntityObject> current(Reader reader, long pageId, Permission permission) {
        return current(pageId).filter(page -> permissionManager.hasPermission(user(reader), permission, page));
    }

    /** The current page of this title. */
    Optional<Page> titled(Space space, String title) {
        return Optional.ofNullable(pageManager.getPage(space.getKey(), title));
    }

    /** The number of the current page of this title, in a space that may not be there. */
    Optional<Long> titled(String spaceKey, String title) {
        return Optional.ofNullable(spaceManager.getSpace(spaceKey))
                .flatMap(space -> titled(space, title))
                .map(Page::getId);
    }

    /** The space, where there is one that the reader administers. */
    Optional<Space> administered(Reader reader, String spaceKey) {
        return Optional.ofNullable(spaceManager.getSpace(spaceKey))
                .filter(space -> permissionManager.hasPermission(user(reader), Permission.ADMINISTER, space));
    }

    /** @param parent null for a page at the top */
    Page add(Reader reader, Space space, Page parent, String title, String storage) {
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(title);
        page.setBodyAsString(storage);
        page.setVersion(1);
        page.setCreator(user(reader));
        page.setParentPage(parent);
        pageManager.saveContentEntity(page, DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
        Optional.ofNullable(parent).ifPresent(above -> above.addChild(page));
        return page;
    }

    private ConfluenceUser user(Reader reader) {
        return reader.person()
                .map(person -> userAccessor.getExistingUserByKey(new UserKey(person.value())))
                .orElse(null);
    }
}
