package org.reversementoring.confluence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reversementoring.programme.Wording;

/**
 * The pages that a new programme's space gets, in Confluence's storage format. Their templates, in
 * {@code templates/pages}, are written like those of blueprints: {@code <at:i18n at:key="…"/>} stands for a text of
 * {@code i18n/}, {@code <at:var at:name="…"/>} for a value.
 */
public class ProgrammePages {
    private static final List<String> PAGES = List.of("find-mentors", "topics", "my-profile");
    private static final Pattern TEXT = Pattern.compile("<at:i18n at:key=\"([^\"]+)\" */>");
    private static final Pattern PURPOSE = Pattern.compile("<at:var at:name=\"purpose\" */>");
    private static final Pattern TEXT_OF_CALL = Pattern.compile("<at:var at:name=\"call\" */>");

    private final Wording wording;

    public ProgrammePages(Wording wording) {
        this.wording = wording;
    }

    /** A page: its title, and its body in storage format. */
    record Content(String title, String storage) {}

    List<Content> in(Locale locale) {
        return PAGES.stream()
                .map(name -> new Content(wording.text(locale, "programme.page." + name + ".title"), body(name, locale)))
                .toList();
    }

    /** The body of the home page, which says what the programme is for and leads to the other pages. */
    String home(Locale locale, String purpose) {
        return PURPOSE.matcher(body("home", locale)).replaceAll(Matcher.quoteReplacement(paragraphs(purpose)));
    }

    /** The body of the page of an open call, which says what the call says and asks its reader. */
    String call(Locale locale, String text) {
        return TEXT_OF_CALL.matcher(body("open-call", locale)).replaceAll(Matcher.quoteReplacement(paragraphs(text)));
    }

    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + Html.escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** The body of a topic's page. */
    String topic(Locale locale) {
        return body("topic", locale);
    }

    /** The title of the page of all topics. */
    String topicsTitle(Locale locale) {
        return wording.text(locale, "programme.page.topics.title");
    }

    private String body(String name, Locale locale) {
        return TEXT.matcher(template(name))
                .replaceAll(text -> Matcher.quoteReplacement(Html.escaped(wording.text(locale, text.group(1)))));
    }

    private static String template(String name) {
        try (InputStream stream = ProgrammePages.class.getResourceAsStream("/templates/pages/" + name + ".xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
