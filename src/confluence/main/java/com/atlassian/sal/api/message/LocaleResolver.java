package com.atlassian.sal.api.message;

import java.util.Locale;

/**
 * The language of people.
 *
 * <p>Grade A: published source of SAL. The variant that takes a request is left out.
 */
public interface LocaleResolver {

    /** The current user's language. */
    Locale getLocale();
}
