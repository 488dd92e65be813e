package com.atlassian.mail;

import javax.mail.Multipart;

/**
 * A letter to one or more mail addresses.
 *
 * <p>Grade A: the constructor and the setters are called by linked-planet's digital-signature on 9.2.3. The getters are
 * called by the stand-in; they are in the API documents of atlassian-mail, as are the setters.
 *
 * <p>{@code setMultipart} is in the API documents of atlassian-mail 1.3.23 and 1.9 (docs.atlassian.com/atlassian-mail) and
 * is called by scripts in Jira to send attachments. Its argument is {@code javax.mail.Multipart} there; on Confluence 10,
 * whose platform has moved to jakarta, it can only be {@code jakarta.mail.Multipart}. No direct call links on both, which
 * is why the app finds it by name.
 */
public class Email {
    private final String to;
    private String subject;
    private String body;
    private String mimeType = "text/plain";
    private Multipart multipart;

    /** @param to an address, or several with commas between them */
    public Email(String to) {
        this.to = to;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    /** Of the body; plain text unless it is said. */
    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    /** Null where there is nothing but a body. */
    public Multipart getMultipart() {
        return multipart;
    }

    /** What the letter consists of, where that is more than a body. */
    public Email setMultipart(Multipart multipart) {
        this.multipart = multipart;
        return this;
    }
}
