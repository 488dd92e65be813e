package org.reversementoring.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/**
 * Copies of what is stored, in the types that apps know. Changing a copy changes nothing until it is saved, which is
 * stricter than Confluence, whose objects write themselves at the end of a transaction.
 */
public final class Detached {
    private final Accounts accounts;
    private final Contents contents;
    private final Spaces spaces;

    Detached(Accounts accounts, Contents contents, Spaces spaces) {
        this.accounts = accounts;
        this.contents = contents;
        this.spaces = spaces;
    }

    /** A space with its home page. */
    public Space space(WikiSpace stored) {
        Space space = bare(stored);
        stored.homePage().stream()
                .mapToObj(contents::byId)
                .flatMap(home -> home.stream())
                .findFirst()
                .ifPresent(home -> space.setHomePage(filled(new Page(), home, space)));
        return space;
    }

    /** A page with its space and the pages above it, or a blog post with its space. */
    public AbstractPage page(Content stored) {
        Space space = space(spaces.byKey(stored.spaceKey()).orElseThrow());
        if (stored.kind() == Content.Kind.BLOG) {
            return filled(new BlogPost(), stored, space);
        }
        Page above = null;
        for (Content ancestor : contents.ancestors(stored)) {
            above = placed(ancestor, space, above);
        }
        Page page = placed(stored, space, above);
        for (Content child : contents.children(stored.id())) {
            page.addChild(filled(new Page(), child, space));
        }
        return page;
    }

    /** A blog post that is in the trash. */
    AbstractPage trashed(Content stored) {
        AbstractPage post = page(stored);
        post.setContentStatus("deleted");
        return post;
    }

    private Page placed(Content stored, Space space, Page above) {
        Page page = filled(new Page(), stored, space);
        page.setParentPage(above);
        return page;
    }

    private <T extends AbstractPage> T filled(T page, Content stored, Space space) {
        page.setSpace(space);
        return fill(page, stored);
    }

    private <T extends ContentEntityObject> T fill(T entity, Content stored) {
        entity.setId(stored.id());
        entity.setTitle(stored.title());
        entity.setBodyAsString(stored.body());
        entity.setVersion(stored.version());
        entity.setCreator(stored.creator().map(accounts::getExistingUserByKey).orElse(null));
        entity.setLastModifier(
                stored.modifier().map(accounts::getExistingUserByKey).orElse(null));
        Restrictions.of(contents, accounts, stored.id()).forEach(entity::addPermission);
        return entity;
    }

    private Space bare(WikiSpace stored) {
        Space space = new Space();
        space.setKey(stored.key());
        space.setPermissions(SpaceGrants.of(space, spaces, accounts));
        return space;
    }
}
