package org.reversementoring.host.wiki;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import javax.mail.BodyPart;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.ContentType;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;

/**
 * What a mail says once it has travelled: one of several parts is written and read again by JavaMail itself.
 *
 * <p>Stands for what mail programs make of a mail; leaves out all kinds but words alone, and words with a part for a
 * calendar. Stricter: takes an invitation only in the form that RFC 6047 asks for, in the name of the site, to its receiver
 * and nobody else.
 */
record Letter(String mediaType, String body, Optional<String> calendar) {
    private static final int PARTS = 2;

    static Letter of(Email email, String sender) throws MailException {
        if (email.getMultipart() == null) {
            return new Letter(email.getMimeType(), email.getBody(), Optional.empty());
        }
        if (email.getBody() != null) {
            throw new MailException("A body beside several parts: nothing says which comes first");
        }
        try {
            return read(email, sender);
        } catch (MessagingException | IOException unreadable) {
            throw new MailException("Not a mail: " + unreadable);
        }
    }

    private static Letter read(Email email, String sender) throws MessagingException, IOException, MailException {
        MimeMultipart parts = travelled(email);
        if (!new ContentType(parts.getContentType()).match("multipart/alternative") || parts.getCount() != PARTS) {
            throw new MailException("Not words and a calendar's part to choose from");
        }
        String body = text(parts.getBodyPart(0), "text/plain");
        BodyPart last = parts.getBodyPart(1);
        String calendar = text(last, "text/calendar");
        String lines = calendar.replace("\r\n ", "");
        String method = new ContentType(last.getContentType()).getParameter("method");
        for (String said : new String[] {"METHOD:" + method, "mailto:" + sender, "mailto:" + email.getTo()}) {
            if (!lines.contains(said + "\r\n")) {
                throw new MailException("The calendar does not say " + said);
            }
        }
        if (lines.split("\r\nATTENDEE", -1).length != PARTS || lines.split("mailto:", -1).length != PARTS + 1) {
            throw new MailException("The calendar names more people than the one it is sent to");
        }
        return new Letter("text/plain", body, Optional.of(calendar));
    }

    private static MimeMultipart travelled(Email email) throws MessagingException, IOException {
        Session session = Session.getInstance(new Properties());
        MimeMessage message = new MimeMessage(session);
        message.setContent(email.getMultipart());
        message.saveChanges();
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        message.writeTo(sent);
        MimeMessage arrived = new MimeMessage(session, new ByteArrayInputStream(sent.toByteArray()));
        return (MimeMultipart) arrived.getContent();
    }

    private static String text(BodyPart part, String type) throws MessagingException, IOException, MailException {
        ContentType said = new ContentType(part.getContentType());
        if (!said.match(type) || !StandardCharsets.UTF_8.name().equals(said.getParameter("charset"))) {
            throw new MailException("Not " + type + " in UTF-8: " + said);
        }
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
