package org.reversementoring.programme;

import java.io.Serializable;
import java.util.Locale;

/** The app's own words in a language: the texts of {@code i18n/}. */
public interface Wording {

    String text(Locale locale, String key, Serializable... arguments);
}
