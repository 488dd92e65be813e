package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * A file attached to content.
 *
 * <p>Grade B: constructor, setContainer, getContainer, getFileName and getMediaType called by ONLYOFFICE's connector of 2023;
 * getFileSize, beside its setFileSize, is called by the stand-in alone.
 */
public class Attachment extends ContentEntityObject {

    private final String fileName;
    private final String mediaType;
    private final long fileSize;
    private ContentEntityObject container;

    /** @param fileSize in bytes @param comment may be empty */
    public Attachment(String fileName, String mediaType, long fileSize, String comment) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.fileSize = fileSize;
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long getFileSize() {
        return fileSize;
    }

    /** What it is attached to. */
    public ContentEntityObject getContainer() {
        return container;
    }

    public void setContainer(ContentEntityObject container) {
        this.container = container;
    }

    @Override
    public String getUrlPath() {
        return "/download/attachments/" + container.getId() + "/" + fileName;
    }
}
