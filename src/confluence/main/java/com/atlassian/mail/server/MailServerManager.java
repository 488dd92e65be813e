package com.atlassian.mail.server;

/**
 * The mail servers that an administrator has set up.
 *
 * <p>Grade A: called by linked-planet's digital-signature on 9.2.3.
 */
public interface MailServerManager {

    /** Null where there is none. */
    SMTPMailServer getDefaultSMTPMailServer();
}
