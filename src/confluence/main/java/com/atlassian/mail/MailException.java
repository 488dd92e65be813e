package com.atlassian.mail;

/**
 * A mail server could not do what it was asked for.
 *
 * <p>Grade A: caught by linked-planet's digital-signature on 9.2.3. The constructor is called by the stand-in.
 */
public class MailException extends Exception {

    public MailException(String message) {
        super(message);
    }
}
