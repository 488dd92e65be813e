package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * Texts of all the apps.
 *
 * <p>getText in the current user's language grade A: published source of SAL, called by Atlassian's Slack app on
 * 9.0.3 and 10.0.1; in a given language grade B: API documents of SAL 2.12.1.
 */
public interface I18nResolver {

    String getText(Locale locale, String key, Serializable... arguments);
}
