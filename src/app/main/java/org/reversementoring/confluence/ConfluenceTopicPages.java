package org.reversementoring.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.catalog.TopicPages;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Wording;

/** Pages of Confluence about topics. */
public class ConfluenceTopicPages implements TopicPages {
    private final LabelManager labelManager;
    private final PageManager pageManager;
    private final PermissionManager permissionManager;
    private final SpaceManager spaceManager;
    private final UserAccessor userAccessor;
    private final ProgrammePages programmePages;
    private final Wording wording;

    public ConfluenceTopicPages(
            LabelManager labelManager,
            PageManager pageManager,
            PermissionManager permissionManager,
            SpaceManager spaceManager,
            UserAccessor userAccessor,
            ProgrammePages programmePages,
            Wording wording) {
        this.labelManager = labelManager;
        this.pageManager = pageManager;
        this.permissionManager = permissionManager;
        this.spaceManager = spaceManager;
        this.userAccessor = userAccessor;
        this.programmePages = programmePages;
        this.wording = wording;
    }

    @Override
    public boolean exists(long pageId) {
        return current(pageId).isPresent();
    }

    @Override
    public Optional<String> path(Reader reader, long pageId) {
        return current(pageId)
                .filter(page -> permissionManager.hasPermission(user(reader), Permission.VIEW, page))
                .map(ContentEntityObject::getUrlPath);
    }

    /** By number, Confluence also finds what is in the trash; by title, it finds current pages alone. */
    private Optional<ContentEntityObject> current(long pageId) {
        Page page = pageManager.getPage(pageId);
        Page byTitle = page == null ? null : pageManager.getPage(page.getSpaceKey(), page.getTitle());
        return byTitle == null || byTitle.getId() != pageId ? Optional.empty() : Optional.of(byTitle);
    }

    @Override
    public long create(Reader reader, String spaceKey, String title, Collection<String> labels) {
        Space space = spaceManager.getSpace(spaceKey);
        ConfluenceUser creator = user(reader);
        if (space == null || !permissionManager.hasPermission(creator, Permission.ADMINISTER, space)) {
            throw Refused.because("", "catalog.page.not-permitted", spaceKey);
        }
        Page parent = parent(space, reader.locale());
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(freeTitle(space, title, reader.locale()));
        page.setBodyAsString(programmePages.topic(reader.locale()));
        page.setVersion(1);
        page.setCreator(creator);
        page.setParentPage(parent);
        pageManager.saveContentEntity(page, DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
        Optional.ofNullable(parent).ifPresent(above -> above.addChild(page));
        labels.forEach(label -> labelManager.addLabel(page, new Label(label)));
        return page.getId();
    }

    @Override
    public void label(Reader reader, long pageId, Collection<String> labels, Collection<String> others) {
        current(pageId)
                .filter(page -> permissionManager.hasPermission(user(reader), Permission.EDIT, page))
                .ifPresent(page -> {
                    others.forEach(label -> labelManager.removeLabel(page, new Label(label)));
                    labels.forEach(label -> labelManager.addLabel(page, new Label(label)));
                });
    }

    /** Titles are unique in a space: somebody may have written a page of that title before. */
    private String freeTitle(Space space, String title, Locale locale) {
        return Stream.of(title, wording.text(locale, "catalog.page.other-title", title))
                .filter(candidate -> pageManager.getPage(space.getKey(), candidate) == null)
                .findFirst()
                .orElseThrow(() -> Refused.because("", "catalog.page.title-taken", title));
    }

    /** The page of all topics, in whichever language it was made; if it has been renamed, the home page. */
    private Page parent(Space space, Locale locale) {
        return Stream.of(locale, Locale.ENGLISH, Locale.GERMAN)
                .map(programmePages::topicsTitle)
                .map(title -> pageManager.getPage(space.getKey(), title))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(space::getHomePage);
    }

    private ConfluenceUser user(Reader reader) {
        return reader.person()
                .map(person -> userAccessor.getExistingUserByKey(new UserKey(person.value())))
                .orElse(null);
    }
}
