package org.reversementoring.confluence;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The two parts of a letter that a calendar understands (RFC 6047): the words first, the calendar's part last, as the one
 * that a mail program is to prefer if it can.
 *
 * <p>A letter of several parts is a {@code javax.mail.Multipart} for Confluence 9 and a {@code jakarta.mail.Multipart} for
 * 10. Which of the two is read off {@code Email.setMultipart}, so that no class of the app names either. The parts are
 * handed over as they travel, so that JavaMail needs nothing that would write calendars (see {@code
 * src/docs/decisions/calendar-mail.md}).
 */
record CalendarParts(String words, String method, String calendar) {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarParts.class);

    /** @return false on a Confluence whose mails have no parts, or others than those that are known */
    boolean putInto(Email mail) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Email.class.getClassLoader());
        try {
            setMultipart(mail);
            return true;
        } catch (ReflectiveOperationException | LinkageError otherwise) {
            LOG.warn(
                    "Calendars are told nothing: this Confluence makes mails of several parts in a way of its own",
                    otherwise);
            return false;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** JavaMail looks for what writes several parts in the thread's class loader, which must not be that of the app. */
    static void send(Email mail, SMTPMailServer server) throws MailException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Email.class.getClassLoader());
        try {
            server.send(mail);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void setMultipart(Email mail) throws ReflectiveOperationException {
        Method setMultipart = Stream.of(Email.class.getMethods())
                .filter(known -> known.getName().equals("setMultipart") && known.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(NoSuchMethodException::new);
        Class<?> multipart = setMultipart.getParameterTypes()[0];
        ClassLoader loader = multipart.getClassLoader();
        String mails = multipart.getPackageName();
        Object alternatives = loader.loadClass(mails + ".internet.MimeMultipart")
                .getConstructor(String.class)
                .newInstance("alternative");
        Constructor<?> part = loader.loadClass(mails + ".internet.MimeBodyPart").getConstructor(InputStream.class);
        Method add = multipart.getMethod("addBodyPart", loader.loadClass(mails + ".BodyPart"));
        for (InputStream one : List.of(
                part("text/plain; charset=UTF-8", words),
                part("text/calendar; charset=UTF-8; method=" + method, calendar))) {
            add.invoke(alternatives, part.newInstance(one));
        }
        setMultipart.invoke(mail, alternatives);
    }

    private static InputStream part(String type, String text) {
        String part = "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\r\n";
        return new ByteArrayInputStream(part.getBytes(StandardCharsets.US_ASCII));
    }
}
