package org.reversementoring.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.PersonKey;

/** Sends through the mail server that an administrator has set up in Confluence. */
public class ConfluenceMail implements Mail {
    private final LocaleResolver localeResolver;
    private final MailServerManager mailServerManager;
    private final UserAccessor userAccessor;

    public ConfluenceMail(
            LocaleResolver localeResolver, MailServerManager mailServerManager, UserAccessor userAccessor) {
        this.localeResolver = localeResolver;
        this.mailServerManager = mailServerManager;
        this.userAccessor = userAccessor;
    }

    @Override
    public boolean isReady() {
        return mailServerManager.getDefaultSMTPMailServer() != null;
    }

    @Override
    public Optional<String> address(PersonKey person) {
        return Optional.ofNullable(userAccessor.getExistingUserByKey(new UserKey(person.value())))
                .map(ConfluenceUser::getEmail)
                .filter(address -> !address.isBlank());
    }

    @Override
    public boolean send(PersonKey person, BiFunction<String, Locale, Written> letter) {
        UserKey key = new UserKey(person.value());
        ConfluenceUser user = userAccessor.getExistingUserByKey(key);
        String address = user == null ? null : user.getEmail();
        if (address == null || address.isBlank()) {
            return false;
        }
        String name = Optional.ofNullable(user.getFullName()).orElse(user.getName());
        Written written = letter.apply(name, localeResolver.getLocale(key));
        SMTPMailServer server = mailServerManager.getDefaultSMTPMailServer();
        try {
            send(written, address, server);
        } catch (MailException | RuntimeException refused) {
            throw new NotSent(refused);
        }
        return true;
    }

    private static void send(Written written, String address, SMTPMailServer server) throws MailException {
        Email mail = new Email(address);
        mail.setSubject(written.subject());
        Optional<CalendarParts> parts = written.entry().flatMap(entry -> Optional.ofNullable(server.getDefaultFrom())
                .flatMap(sender -> entry.file().between(sender, address))
                .map(file -> new CalendarParts(written.text(), entry.method(), file)));
        if (parts.isPresent() && parts.get().putInto(mail)) {
            CalendarParts.send(mail, server);
        } else {
            mail.setBody(written.text());
            mail.setMimeType("text/plain");
            server.send(mail);
        }
    }
}
