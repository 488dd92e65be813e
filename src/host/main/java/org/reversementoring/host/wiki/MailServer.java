package org.reversementoring.host.wiki;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.regex.Pattern;
import org.reversementoring.host.data.Database;

/**
 * Puts mails into the outbox.
 *
 * <p>Stands for Confluence's mail servers; leaves out all but the default one for sending, and delivery. Stricter: takes no
 * mail while a transaction is open, which could still fail and would then have sent a mail about nothing.
 */
public final class MailServer implements MailServerManager, SMTPMailServer {
    private static final String SENDER = "wiki@example.org";
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,]+@[^@\\s,]+");

    private final Database database;
    private final Settings settings;
    private final Outbox outbox;

    MailServer(Database database, Settings settings, Outbox outbox) {
        this.database = database;
        this.settings = settings;
        this.outbox = outbox;
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return settings.withoutMailServer() ? null : this;
    }

    @Override
    public void send(Email email) throws MailException {
        if (database.inTransaction()) {
            throw new IllegalStateException("A mail cannot be rolled back: send it after the transaction");
        }
        if (settings.mailServerFails()) {
            throw new MailException("The mail server does not answer");
        }
        if (!ADDRESS.matcher(email.getTo()).matches()) {
            throw new MailException("No mail address: " + email.getTo());
        }
        if (email.getSubject().matches("(?s).*[\r\n].*")) {
            throw new MailException("A subject of several lines would become headers");
        }
        outbox.send(email.getTo(), email.getSubject(), Letter.of(email, SENDER));
    }

    @Override
    public String getDefaultFrom() {
        return SENDER;
    }
}
