package org.reversementoring.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.programme.Reader;
import org.reversementoring.story.StoryPages;

/** Pages of Confluence on which stories are written, with the files that are attached to them. */
public class ConfluenceStoryPages implements StoryPages {
    /** As browsers show addresses of pages: by number, or by the key of the space and the title. */
    private static final Pattern NUMBERED = Pattern.compile("(?:[?&]pageId=|/pages/)(\\d{1,18})(?!\\d)");

    private static final Pattern TITLED = Pattern.compile("/display/([^/?#]+)/([^/?#]+)");

    private final AttachmentManager attachmentManager;
    private final SpacePages spacePages;

    public ConfluenceStoryPages(AttachmentManager attachmentManager, SpacePages spacePages) {
        this.attachmentManager = attachmentManager;
        this.spacePages = spacePages;
    }

    @Override
    public Optional<Written> written(long pageId) {
        return spacePages
                .current(pageId)
                .map(page -> new Written(page.getVersion(), page.getTitle(), page.getBodyAsString()));
    }

    @Override
    public Optional<byte[]> file(long pageId, String name, int most) {
        return spacePages.current(pageId).flatMap(page -> file(page, name, most));
    }

    private Optional<byte[]> file(ContentEntityObject page, String name, int most) {
        Attachment attachment = attachmentManager.getAttachment(page, name);
        if (attachment == null) {
            return Optional.empty();
        }
        try (InputStream data = attachmentManager.getAttachmentData(attachment)) {
            byte[] bytes = data.readNBytes(most + 1);
            return Optional.of(bytes).filter(read -> read.length <= most);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public OptionalLong find(Reader reader, String address) {
        Matcher numbered = NUMBERED.matcher(address);
        Matcher titled = TITLED.matcher(address);
        Optional<Long> page = Optional.empty();
        if (numbered.find()) {
            page = Optional.of(Long.parseLong(numbered.group(1)));
        } else if (titled.find()) {
            page = spacePages.titled(decoded(titled.group(1)), decoded(titled.group(2)));
        }
        return page.filter(id -> spacePages.current(reader, id, Permission.EDIT).isPresent())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noAddress) {
            return part;
        }
    }
}
