package com.atlassian.confluence.util.i18n;

/**
 * Gives the texts in the language of the current user.
 *
 * <p>Grade A for the type: a field of ConfluenceActionSupport (Javadoc 9.2.4, 10.0.3 and 10.1.1).
 */
public interface I18NBeanFactory {

    I18NBean getI18NBean();
}
