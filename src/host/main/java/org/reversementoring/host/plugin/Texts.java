package org.reversementoring.host.plugin;

import com.atlassian.confluence.util.i18n.I18NBean;
import com.atlassian.confluence.util.i18n.I18NBeanFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;

/**
 * What the app says, from its {@code <resource type="i18n">} files (UTF-8). Stands for SAL's {@code I18nResolver} and
 * for Confluence's {@code I18NBean}: language and region, then language, then the file without a suffix; each text is a
 * {@link MessageFormat}, so an apostrophe is written twice. Leaves out language packs and texts of other apps.
 */
public final class Texts implements I18nResolver, I18NBeanFactory {
    private static final Control FALLBACK = Control.getControl(Control.FORMAT_PROPERTIES);

    private final Bundle app;
    private final List<String> baseNames;
    private final LocaleResolver locales;
    private final Map<Locale, Properties> read = new ConcurrentHashMap<>();

    Texts(Bundle app, List<String> baseNames, LocaleResolver locales) {
        this.app = app;
        this.baseNames = baseNames;
        this.locales = locales;
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return raw(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    @Override
    public I18NBean getI18NBean() {
        return new I18NBean() {
            @Override
            public String getText(String key) {
                return text(key);
            }

            @Override
            public String getText(String key, List<?> arguments) {
                Locale locale = locale();
                return raw(locale, key)
                        .map(pattern -> new MessageFormat(pattern, locale).format(arguments.toArray()))
                        .orElse(key);
            }
        };
    }

    /** The text in the reader's language. */
    public String text(String key) {
        return getText(locale(), key);
    }

    /** The reader's language. */
    public Locale locale() {
        return locales.getLocale();
    }

    /** The text as written, its places for arguments unfilled; empty where no file has the key. */
    public Optional<String> raw(Locale locale, String key) {
        for (Locale candidate : FALLBACK.getCandidateLocales("texts", locale)) {
            String text = read.computeIfAbsent(candidate, this::readAll).getProperty(key);
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private Properties readAll(Locale locale) {
        Properties texts = new Properties();
        for (String baseName : baseNames) {
            String file = FALLBACK.toBundleName(baseName.replace('.', '/'), locale) + ".properties";
            URL entry = app.getEntry(file);
            if (entry != null) {
                try (InputStreamReader reader = new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            } else if (locale.equals(Locale.ROOT)) {
                throw new IllegalArgumentException("<resource type=\"i18n\">: no file " + file);
            }
        }
        return texts;
    }
}
