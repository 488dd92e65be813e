package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/**
 * A server that takes in letters.
 *
 * <p>Grade A: called by linked-planet's digital-signature on 9.2.3.
 */
public interface SMTPMailServer {

    /** Hands the letter to the server before it returns. */
    void send(Email email) throws MailException;
}
