package org.reversementoring.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javax.mail.BodyPart;
import javax.mail.Session;
import javax.mail.internet.ContentType;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.junit.Before;
import org.junit.Test;
import org.reversementoring.programme.Mail.CalendarEntry;
import org.reversementoring.programme.Mail.Written;
import org.reversementoring.programme.PersonKey;

public class ConfluenceMailTest {
    private static final String CALENDAR =
            "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Gr\u00fc\u00dfe \ud83d\udcc5\r\nEND:VCALENDAR\r\n";
    private static final String WORDS = "Gr\u00fc\u00dfe";

    private final Server server = new Server();
    private ConfluenceMail mail;

    @Before
    public void set_up() {
        ConfluenceUser ada = mock(ConfluenceUser.class);
        when(ada.getFullName()).thenReturn("Ada");
        when(ada.getEmail()).thenReturn("ada@example.org");
        UserAccessor users = mock(UserAccessor.class);
        when(users.getExistingUserByKey(any(UserKey.class))).thenReturn(ada);
        LocaleResolver locales = mock(LocaleResolver.class);
        when(locales.getLocale(any(UserKey.class))).thenReturn(Locale.GERMAN);
        MailServerManager servers = mock(MailServerManager.class);
        when(servers.getDefaultSMTPMailServer()).thenReturn(server);
        mail = new ConfluenceMail(locales, servers, users);
    }

    @Test
    public void a_calendar_gets_its_part_after_the_words_as_the_standard_asks_for() throws Exception {
        send(Optional.of(CALENDAR));

        MimeMultipart parts = arrived(server.taken);

        assertNull(server.taken.getBody());
        assertTrue(new ContentType(parts.getContentType()).match("multipart/alternative"));
        assertEquals(2, parts.getCount());
        assertEquals(WORDS, text(parts.getBodyPart(0)));
        assertTrue(new ContentType(parts.getBodyPart(0).getContentType()).match("text/plain"));
        ContentType calendar = new ContentType(parts.getBodyPart(1).getContentType());
        assertTrue(calendar.match("text/calendar"));
        assertEquals("REQUEST", calendar.getParameter("method"));
        assertEquals("UTF-8", calendar.getParameter("charset"));
        assertEquals(CALENDAR, text(parts.getBodyPart(1)));
    }

    @Test
    public void the_calendar_is_written_for_those_who_send_and_receive_it() {
        send(Optional.of(CALENDAR));

        assertEquals("wiki@example.org to ada@example.org", server.asked);
    }

    @Test
    public void javamail_finds_what_it_needs_from_any_thread_which_gets_back_what_it_had() {
        ClassLoader bundles = new ClassLoader(null) {};
        Thread.currentThread().setContextClassLoader(bundles);
        try {
            send(Optional.of(CALENDAR));

            assertSame(bundles, Thread.currentThread().getContextClassLoader());
            assertSame(Email.class.getClassLoader(), server.loader);
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
    }

    @Test
    public void what_a_calendar_cannot_be_told_is_left_to_the_words() {
        send(Optional.empty());

        assertWordsAlone();
    }

    @Test
    public void a_site_without_a_sender_has_nobody_to_invite_in_the_name_of() {
        server.from = null;

        send(Optional.of(CALENDAR));

        assertWordsAlone();
    }

    private void assertWordsAlone() {
        assertNull(server.taken.getMultipart());
        assertEquals(WORDS, server.taken.getBody());
        assertEquals("text/plain", server.taken.getMimeType());
    }

    private void send(Optional<String> file) {
        assertTrue(mail.send(
                new PersonKey("ada-key"),
                (name, locale) -> new Written("Subject", WORDS, Optional.of(new CalendarEntry("REQUEST", (from, to) -> {
                    server.asked = from + " to " + to;
                    return file;
                })))));
        assertFalse(server.taken.getTo().isEmpty());
    }

    private static MimeMultipart arrived(Email email) throws Exception {
        Session session = Session.getInstance(new Properties());
        MimeMessage message = new MimeMessage(session);
        message.setContent(email.getMultipart());
        message.saveChanges();
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        message.writeTo(sent);
        assertTrue(
                "old mail servers take 7 bits",
                sent.toString(StandardCharsets.UTF_8).matches("\\p{ASCII}*"));
        return (MimeMultipart) new MimeMessage(session, new ByteArrayInputStream(sent.toByteArray())).getContent();
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static final class Server implements SMTPMailServer {
        private String from = "wiki@example.org";
        private String asked = "";
        private Email taken;
        private ClassLoader loader;

        @Override
        public String getDefaultFrom() {
            return from;
        }

        @Override
        public void send(Email email) {
            taken = email;
            loader = Thread.currentThread().getContextClassLoader();
        }
    }
}
