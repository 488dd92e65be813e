package org.reversementoring.call;

import java.util.Locale;

/** The same letter in each language that the app speaks. */
public record Letters(Letter english, Letter german) {

    /** The one for somebody of this language; for those who read neither, the English one. */
    public Letter in(Locale locale) {
        return isGerman(locale) ? german : english;
    }

    /** The language in which somebody of this language gets their letter. */
    public static Locale languageFor(Locale locale) {
        return isGerman(locale) ? Locale.GERMAN : Locale.ENGLISH;
    }

    private static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}
