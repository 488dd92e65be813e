package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/**
 * A server that takes in letters.
 *
 * <p>Grade A: called by linked-planet's digital-signature on 9.2.3. Grade B: {@code getDefaultFrom}, in the API documents of
 * atlassian-mail since 1.3.23 and called by everit-org's Jira Timetracker.
 */
public interface SMTPMailServer {

    /** The address in whose name letters are sent unless they say another; may be null. */
    String getDefaultFrom();

    /** Hands the letter to the server before it returns. */
    void send(Email email) throws MailException;
}
