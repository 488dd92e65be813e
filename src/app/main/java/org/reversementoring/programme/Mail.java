package org.reversementoring.programme;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Sends letters to people's mail addresses, one at a time and at once. Not called within a request, but for what is kept
 * nowhere, so that only its writer can be told that it did not arrive.
 */
public interface Mail {

    /** Whether the site has a mail server. */
    boolean isReady();

    /** Where somebody gets their mail; empty without an account or a mail address. */
    Optional<String> address(PersonKey person);

    /**
     * Sends a letter, written for the person's full name in the person's language.
     *
     * @return whether the person has an account and a mail address; if not, nothing is sent
     * @throws NotSent if the mail server refuses the letter or cannot be reached
     */
    boolean send(PersonKey person, BiFunction<String, Locale, Written> letter);

    /**
     * @param subject one line
     * @param text plain text
     * @param entry what the reader's calendar is told in the same letter
     */
    record Written(String subject, String text, Optional<CalendarEntry> entry) {

        /** Nothing but words. */
        public Written(String subject, String text) {
            this(subject, text, Optional.empty());
        }
    }

    /**
     * What a calendar is to be told. It is written when the letter is sent: the mail addresses that calendars need are
     * nobody's business before.
     *
     * @param method of iTIP (RFC 5546), {@code REQUEST} or {@code CANCEL}
     */
    record CalendarEntry(String method, CalendarText file) {}

    /** Writes iCalendar (RFC 5545). */
    @FunctionalInterface
    interface CalendarText {

        /**
         * @param sender the mail address in whose name the site writes
         * @return nothing where a calendar cannot be told so: the letter goes without
         */
        Optional<String> between(String sender, String receiver);
    }

    /** The mail server has refused a letter, or could not be reached. */
    class NotSent extends RuntimeException {

        public NotSent(Throwable cause) {
            super("A letter could not be sent", cause);
        }
    }
}
