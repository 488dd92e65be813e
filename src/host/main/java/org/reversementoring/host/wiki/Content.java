package org.reversementoring.host.wiki;

import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page or a blog post as it stands now. The body is storage format; only pages have a parent.
 *
 * @param id 0 until it is saved
 */
public record Content(
        long id,
        Kind kind,
        String spaceKey,
        String title,
        String body,
        OptionalLong parent,
        int version,
        Optional<UserKey> creator,
        Instant created,
        Optional<UserKey> modifier,
        Instant modified) {

    /** What content there is. */
    public enum Kind {
        PAGE,
        BLOG
    }

    /** A former state of a page. */
    public record Version(int number, String title, String body, Optional<UserKey> modifier, Instant modified) {}

    /** A file attached to a page. */
    public record Attachment(String fileName, String mediaType, int size) {}

    /** New content by this person, to be handed to {@link Contents#add}. */
    public static Content draft(
            Kind kind, String spaceKey, String title, String body, OptionalLong parent, Optional<UserKey> creator) {
        return new Content(0, kind, spaceKey, title, body, parent, 1, creator, Instant.EPOCH, creator, Instant.EPOCH);
    }

    /** The same page in another place. */
    public Content below(OptionalLong newParent) {
        return new Content(id, kind, spaceKey, title, body, newParent, version, creator, created, modifier, modified);
    }

    /** The same content with another title and body. */
    public Content rewritten(String newTitle, String newBody) {
        return new Content(
                id, kind, spaceKey, newTitle, newBody, parent, version, creator, created, modifier, modified);
    }
}
