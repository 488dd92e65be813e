package org.reversementoring.confluence;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.story.StoryPages;
import org.reversementoring.story.StoryPicture;
import org.reversementoring.story.StoryPosts;

/** Stories as blog posts of Confluence, each saved by whoever publishes it. */
public class ConfluenceStoryPosts implements StoryPosts {
    private static final String TRASHED = "deleted";
    private static final int FIRST_VERSION = 1;

    private final AttachmentManager attachmentManager;
    private final LabelManager labelManager;
    private final PageManager pageManager;
    private final PermissionManager permissionManager;
    private final SpaceManager spaceManager;
    private final UserAccessor userAccessor;
    private final StoryPages storyPages;

    public ConfluenceStoryPosts(
            AttachmentManager attachmentManager,
            LabelManager labelManager,
            PageManager pageManager,
            PermissionManager permissionManager,
            SpaceManager spaceManager,
            UserAccessor userAccessor,
            StoryPages storyPages) {
        this.attachmentManager = attachmentManager;
        this.labelManager = labelManager;
        this.pageManager = pageManager;
        this.permissionManager = permissionManager;
        this.spaceManager = spaceManager;
        this.userAccessor = userAccessor;
        this.storyPages = storyPages;
    }

    @Override
    public boolean mayPublish(PersonKey person, String spaceKey) {
        ConfluenceUser user = user(person);
        Space space = spaceManager.getSpace(spaceKey);
        return user != null && space != null && permissionManager.hasCreatePermission(user, space, BlogPost.class);
    }

    @Override
    public long publish(PersonKey author, NewPost made) {
        if (!mayPublish(author, made.spaceKey())) {
            throw Refused.because("space", "story.desk.space.refused", made.spaceKey());
        }
        ConfluenceUser user = user(author);
        return as(user, () -> {
            BlogPost post = new BlogPost();
            post.setSpace(spaceManager.getSpace(made.spaceKey()));
            post.setTitle(made.text().title());
            post.setBodyAsString(made.text().storage());
            post.setVersion(FIRST_VERSION);
            post.setCreator(user);
            // Before it is saved, so that at no time anybody else can change what keys were turned for.
            post.addPermission(ContentPermission.createUserPermission(ContentPermission.EDIT_PERMISSION, user));
            pageManager.saveContentEntity(post, DefaultSaveContext.DEFAULT);
            made.text().pictures().forEach(picture -> attach(post, picture, made.pageId(), user));
            made.labels().forEach(label -> labelManager.addLabel(post, new Label(label)));
            return post.getId();
        });
    }

    private void attach(BlogPost post, StoryPicture picture, long pageId, ConfluenceUser user) {
        byte[] bytes = storyPages
                .file(pageId, picture.name(), StoryPicture.LARGEST)
                .orElseThrow(() -> Refused.because("", "story.check.picture", picture.name()));
        Attachment attachment = new Attachment(picture.name(), picture.kind().mediaType(), bytes.length, "");
        attachment.setCreator(user);
        attachment.setContainer(post);
        try {
            attachmentManager.saveAttachment(attachment, null, new ByteArrayInputStream(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void trash(PersonKey by, long postId) {
        BlogPost post = pageManager.getBlogPost(postId);
        if (post != null && !TRASHED.equals(post.getContentStatus())) {
            as(user(by), () -> {
                pageManager.trashPage(post, DefaultDeleteContext.SUPPRESS_NOTIFICATIONS);
                return postId;
            });
        }
    }

    /** By number, Confluence also finds what is in the trash. */
    @Override
    public Map<Long, String> visible(Reader reader, Collection<Long> postIds) {
        ConfluenceUser user = reader.person().map(this::user).orElse(null);
        Map<Long, String> paths = new HashMap<>();
        for (long id : postIds) {
            Optional.ofNullable(pageManager.getBlogPost(id))
                    .filter(post -> !TRASHED.equals(post.getContentStatus()))
                    .filter(post -> permissionManager.hasPermission(user, Permission.VIEW, post))
                    .ifPresent(post -> paths.put(id, post.getUrlPath()));
        }
        return paths;
    }

    @Override
    public Set<Long> edited(Collection<Long> postIds) {
        return postIds.stream()
                .filter(id -> Optional.ofNullable(pageManager.getBlogPost(id))
                        .filter(post -> post.getVersion() > FIRST_VERSION)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public String picture(long postId, String name) {
        return "/download/attachments/" + postId + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private ConfluenceUser user(PersonKey person) {
        return userAccessor.getExistingUserByKey(new UserKey(person.value()));
    }

    private static <T> T as(ConfluenceUser user, Supplier<T> work) {
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(user);
        try {
            return work.get();
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }
}
