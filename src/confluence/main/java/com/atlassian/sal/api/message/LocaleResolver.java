package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/**
 * The language of people.
 *
 * <p>Grade A: published source of SAL. The variant that takes a request is left out.
 */
public interface LocaleResolver {

    /** The current user's language. */
    Locale getLocale();

    /** The language of the user of this key; the site's for a user without one. */
    Locale getLocale(UserKey userKey);
}
