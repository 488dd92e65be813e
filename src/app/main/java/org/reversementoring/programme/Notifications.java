package org.reversementoring.programme;

import java.util.Locale;
import java.util.function.Function;

/** Tells people something in the wiki itself, in its own list of notifications. Never called within a request. */
public interface Notifications {

    /** Whether the wiki has such lists at the moment. */
    boolean isReady();

    /**
     * Puts something into somebody's list, in their language.
     *
     * @return whether there are such lists and the person has an account; if not, nothing is shown
     * @throws NotShown if the wiki fails to take it
     */
    boolean show(PersonKey person, Function<Locale, Shown> notification);

    /**
     * @param about the same for what belongs together
     * @param title one line, in which nobody is named
     * @param text plain text
     * @param link the words that lead to the address
     */
    record Shown(String about, String title, String text, String link, String address) {}

    /** The wiki has failed to take a notification. */
    class NotShown extends RuntimeException {

        public NotShown(Throwable cause) {
            super("A notification could not be shown", cause);
        }
    }
}
