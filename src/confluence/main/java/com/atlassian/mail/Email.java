package com.atlassian.mail;

/**
 * A letter to one or more mail addresses.
 *
 * <p>Grade A: the constructor and the setters are called by linked-planet's digital-signature on 9.2.3. The getters are
 * called by the stand-in; they are in the API documents of atlassian-mail, as are the setters.
 */
public class Email {
    private final String to;
    private String subject;
    private String body;
    private String mimeType = "text/plain";

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
}
