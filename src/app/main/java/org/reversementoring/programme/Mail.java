package org.reversementoring.programme;

import java.util.Locale;
import java.util.function.BiFunction;

/** Sends letters to people's mail addresses, one at a time and at once. Never called within a request. */
public interface Mail {

    /** Whether the site has a mail server. */
    boolean isReady();

    /**
     * Sends a letter, written for the person's full name in the person's language.
     *
     * @return whether the person has an account and a mail address; if not, nothing is sent
     * @throws NotSent if the mail server refuses the letter or cannot be reached
     */
    boolean send(PersonKey person, BiFunction<String, Locale, Written> letter);

    /** @param subject one line @param text plain text */
    record Written(String subject, String text) {}

    /** The mail server has refused a letter, or could not be reached. */
    class NotSent extends RuntimeException {

        public NotSent(Throwable cause) {
            super("A letter could not be sent", cause);
        }
    }
}
