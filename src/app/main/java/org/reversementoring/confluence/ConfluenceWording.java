package org.reversementoring.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import org.reversementoring.programme.Wording;

/** The texts of {@code i18n/} through Confluence, which lets language packs override them. */
public class ConfluenceWording implements Wording {
    private final I18nResolver i18nResolver;

    public ConfluenceWording(I18nResolver i18nResolver) {
        this.i18nResolver = i18nResolver;
    }

    @Override
    public String text(Locale locale, String key, Serializable... arguments) {
        return i18nResolver.getText(locale, key, arguments);
    }
}
