package org.reversementoring.confluence;

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
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.ProgrammeSpaces;
import org.reversementoring.programme.Reader;

/** Spaces of Confluence with the programme's pages in them. */
public class ConfluenceProgrammeSpaces implements ProgrammeSpaces {
    private final PageManager pageManager;
    private final PermissionManager permissionManager;
    private final SpaceManager spaceManager;
    private final UserAccessor userAccessor;
    private final ProgrammePages programmePages;

    public ConfluenceProgrammeSpaces(
            PageManager pageManager,
            PermissionManager permissionManager,
            SpaceManager spaceManager,
            UserAccessor userAccessor,
            ProgrammePages programmePages) {
        this.pageManager = pageManager;
        this.permissionManager = permissionManager;
        this.spaceManager = spaceManager;
        this.userAccessor = userAccessor;
        this.programmePages = programmePages;
    }

    @Override
    public boolean exists(String spaceKey) {
        return spaceManager.getSpace(spaceKey) != null;
    }

    @Override
    public boolean mayFurnish(Reader reader, String spaceKey) {
        return exists(spaceKey)
                && permissionManager.hasPermission(
                        user(reader), Permission.ADMINISTER, spaceManager.getSpace(spaceKey));
    }

    @Override
    public void create(Reader reader, String spaceKey, String name, String purpose) {
        SpaceMaking.OPEN.make(spaceManager, spaceKey, name, purpose, user(reader));
        Page home = spaceManager.getSpace(spaceKey).getHomePage();
        if (home != null) {
            String welcome = programmePages.home(reader.locale(), purpose);
            pageManager.saveNewVersion(
                    home, page -> page.setBodyAsString(welcome), DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
        }
    }

    @Override
    public void furnish(Reader reader, String spaceKey) {
        Space space = spaceManager.getSpace(spaceKey);
        ConfluenceUser creator = user(reader);
        Page home = space.getHomePage();
        for (ProgrammePages.Content content : programmePages.in(reader.locale())) {
            if (pageManager.getPage(space.getKey(), content.title()) == null) {
                add(content, space, home, creator);
            }
        }
    }

    private void add(ProgrammePages.Content content, Space space, Page home, ConfluenceUser creator) {
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(content.title());
        page.setBodyAsString(content.storage());
        page.setVersion(1);
        page.setCreator(creator);
        page.setParentPage(home);
        pageManager.saveContentEntity(page, DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
        Optional.ofNullable(home).ifPresent(parent -> parent.addChild(page));
    }

    @Override
    public String path(String spaceKey) {
        return Optional.ofNullable(spaceManager.getSpace(spaceKey))
                .map(Space::getUrlPath)
                .orElse("");
    }

    private ConfluenceUser user(Reader reader) {
        return Optional.ofNullable(userAccessor.getExistingUserByKey(
                        new UserKey(reader.loggedIn().value())))
                .orElseThrow(NotPermitted::new);
    }
}
