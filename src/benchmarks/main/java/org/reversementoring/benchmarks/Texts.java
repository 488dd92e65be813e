package org.reversementoring.benchmarks;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** What the app says, in English. Formats each text at each use, as Confluence does. */
final class Texts implements I18nResolver {
    private final Properties texts = new Properties();

    Texts() {
        try (Reader file = new InputStreamReader(
                Texts.class.getResourceAsStream("/i18n/reverse-mentoring.properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return new MessageFormat(texts.getProperty(key, key), locale).format(arguments);
    }
}
