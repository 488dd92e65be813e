package org.reversementoring.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DeleteContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Pages for apps.
 *
 * <p>Stands for Confluence's PageManager; leaves out drafts, pages in the trash, changes of blog posts, watchers, page
 * events and the repair of links to a renamed page. A malformed body is refused, which Confluence would store, and so is a
 * change of restrictions that goes with a change of the page.
 */
public final class Pages implements PageManager {
    private final Contents contents;
    private final Detached detached;
    private final List<Consumer<Page>> watchers = new CopyOnWriteArrayList<>();

    Pages(Contents contents, Detached detached) {
        this.contents = contents;
        this.detached = detached;
    }

    /** @param watcher is shown each page as an app has it saved, with the restrictions that are on it in that moment */
    public void watchSaves(Consumer<Page> watcher) {
        watchers.add(watcher);
    }

    @Override
    public Page getPage(String spaceKey, String title) {
        return contents.byTitle(spaceKey, Content.Kind.PAGE, title)
                .map(content -> (Page) detached.page(content))
                .orElse(null);
    }

    @Override
    public Page getPage(long id) {
        return getAbstractPage(id) instanceof Page page ? page : null;
    }

    /** The page or blog post of this id, or null where there is none. */
    public AbstractPage getAbstractPage(long id) {
        return contents.byId(id).map(detached::page).orElse(null);
    }

    @Override
    public BlogPost getBlogPost(long id) {
        AbstractPage found = contents.byId(id)
                .map(detached::page)
                .or(() -> contents.inTrash(id).map(detached::trashed))
                .orElse(null);
        return found instanceof BlogPost post ? post : null;
    }

    @Override
    public void trashPage(AbstractPage page, DeleteContext context) {
        contents.trash(page.getId());
    }

    @Override
    public void saveContentEntity(ContentEntityObject content, SaveContext context) {
        if (content instanceof BlogPost post) {
            Content saved = contents.add(draft(Content.Kind.BLOG, post, OptionalLong.empty()), Restrictions.on(post));
            post.setId(saved.id());
            post.setVersion(saved.version());
            return;
        }
        Page page = requirePage(content);
        watchers.forEach(watcher -> watcher.accept(page));
        taken(
                page,
                page.getId() == 0
                        ? contents.add(draft(Content.Kind.PAGE, page, parent(page)), Restrictions.on(page))
                        : contents.replace(changed(page)));
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification) {
        saveNewVersion(current, modification, null);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext context) {
        Page page = requirePage(current);
        modification.modify(current);
        if (context == null || context.doUpdateLastModifier()) {
            page.setLastModifier(AuthenticatedUserThreadLocal.get());
        }
        watchers.forEach(watcher -> watcher.accept(page));
        taken(page, contents.addVersion(changed(page), key(page.getLastModifier())));
    }

    @Override
    public void removeContentEntity(ContentEntityObject content) {
        contents.remove(content.getId());
    }

    private static Page requirePage(ContentEntityObject content) {
        if (content instanceof Page page && page.getSpace() != null) {
            return page;
        }
        throw new IllegalArgumentException("Only pages with a space can be saved here.");
    }

    private static Content draft(Content.Kind kind, AbstractPage page, OptionalLong parent) {
        ConfluenceUser creator = page.getCreator() == null ? AuthenticatedUserThreadLocal.get() : page.getCreator();
        return Content.draft(kind, page.getSpaceKey(), page.getTitle(), page.getBodyAsString(), parent, key(creator));
    }

    private Content changed(Page page) {
        if (!Restrictions.areKept(page, contents)) {
            throw new IllegalStateException(
                    "The restrictions of a saved page are changed by ContentPermissionManager.");
        }
        return contents.byId(page.getId())
                .orElseThrow(() -> new IllegalArgumentException("The page is gone."))
                .rewritten(page.getTitle(), page.getBodyAsString())
                .below(parent(page));
    }

    private static OptionalLong parent(Page page) {
        return page.getParent() == null
                ? OptionalLong.empty()
                : OptionalLong.of(page.getParent().getId());
    }

    private static Optional<UserKey> key(ConfluenceUser user) {
        return Optional.ofNullable(user).map(ConfluenceUser::getKey);
    }

    private static void taken(Page page, Content saved) {
        page.setId(saved.id());
        page.setVersion(saved.version());
    }
}
