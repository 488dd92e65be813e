package com.atlassian.confluence.util.i18n;

import java.util.List;

/**
 * Texts in one language. Only ConfluenceActionSupport calls it and only the stand-in implements it.
 *
 * <p>Grade B.
 */
public interface I18NBean {

    /** The text, or the key itself where there is none. */
    String getText(String key);

    String getText(String key, List<?> arguments);
}
