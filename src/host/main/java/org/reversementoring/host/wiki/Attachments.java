package org.reversementoring.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Attached files for apps.
 *
 * <p>Stands for Confluence's AttachmentManager; leaves out versions of files, comments on them, and events. A file whose
 * size is not what was said of it is refused, which Confluence would keep.
 */
final class Attachments implements AttachmentManager {
    private final Contents contents;

    Attachments(Contents contents) {
        this.contents = contents;
    }

    @Override
    public Attachment getAttachment(ContentEntityObject content, String fileName) {
        return contents.attachments(content.getId()).stream()
                .filter(known -> known.fileName().equals(fileName))
                .findFirst()
                .map(known -> {
                    Attachment attachment = new Attachment(fileName, known.mediaType(), known.size(), "");
                    attachment.setContainer(content);
                    return attachment;
                })
                .orElse(null);
    }

    @Override
    public InputStream getAttachmentData(Attachment attachment) {
        return new ByteArrayInputStream(contents.bytes(attachment.getContainer().getId(), attachment.getFileName())
                .orElseThrow());
    }

    @Override
    public void saveAttachment(Attachment attachment, Attachment previousVersion, InputStream data) throws IOException {
        byte[] bytes = data.readAllBytes();
        long container = attachment.getContainer().getId();
        if (bytes.length != attachment.getFileSize() || contents.byId(container).isEmpty() || previousVersion != null) {
            throw new IllegalArgumentException("Only new files of the size that was said can be attached here.");
        }
        contents.attach(container, attachment.getFileName(), attachment.getMediaType(), bytes);
    }
}
