package org.reversementoring.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a page in Confluence's storage format, from {@code templates/pages}. Templates are written like those of
 * blueprints: {@code <at:i18n at:key="…"/>} stands for a text of {@code i18n/}, {@code <at:var at:name="…"/>} for a value.
 */
public final class PageTemplate {
    private static final Pattern TEXT = Pattern.compile("<at:i18n at:key=\"([^\"]+)\" */>");
    private static final Pattern VALUE = Pattern.compile("<at:var at:name=\"([^\"]+)\" */>");

    private final String template;
    private final Wording wording;

    /** @param name of the file, without its ending */
    public PageTemplate(String name, Wording wording) {
        this.template = read(name);
        this.wording = wording;
    }

    /** @param values in storage format, by name; what has none stays empty */
    public String storage(Locale locale, Map<String, String> values) {
        String inLanguage = TEXT.matcher(template)
                .replaceAll(text -> Matcher.quoteReplacement(escaped(wording.text(locale, text.group(1)))));
        return VALUE.matcher(inLanguage)
                .replaceAll(value -> Matcher.quoteReplacement(values.getOrDefault(value.group(1), "")));
    }

    /** Any text as text of a page. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read(String name) {
        try (InputStream stream = PageTemplate.class.getResourceAsStream("/templates/pages/" + name + ".xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
