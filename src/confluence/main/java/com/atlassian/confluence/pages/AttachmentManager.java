package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import java.io.IOException;
import java.io.InputStream;

/**
 * Finds, reads and saves attached files. Checks no permission: that is the caller's duty.
 *
 * <p>Grade B: getAttachmentData and saveAttachment called by ONLYOFFICE's connector of 2023, getAttachment by name
 * called by public apps built against 5.x to 7.x.
 */
public interface AttachmentManager {

    /** The latest version of the file of this name, or null where there is none. */
    Attachment getAttachment(ContentEntityObject content, String fileName);

    /** What is in the file; to be closed by the caller. */
    InputStream getAttachmentData(Attachment attachment);

    /** Saves a file, whose container is set. @param previousVersion null for a new one */
    void saveAttachment(Attachment attachment, Attachment previousVersion, InputStream data) throws IOException;
}
