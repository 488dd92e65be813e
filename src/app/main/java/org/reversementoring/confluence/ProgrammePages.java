package org.reversementoring.confluence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reversementoring.programme.PageTemplate;
import org.reversementoring.programme.Wording;

/** The pages that a new programme's space gets, and those that people have made in it. */
public class ProgrammePages {
    private static final List<String> PAGES = List.of("find-mentors", "topics", "my-profile");

    private final Wording wording;

    public ProgrammePages(Wording wording) {
        this.wording = wording;
    }

    /** A page: its title, and its body in storage format. */
    record Content(String title, String storage) {}

    List<Content> in(Locale locale) {
        return PAGES.stream()
                .map(name -> new Content(
                        wording.text(locale, "programme.page." + name + ".title"), body(name, locale, Map.of())))
                .toList();
    }

    /** The body of the home page, which says what the programme is for and leads to the other pages. */
    String home(Locale locale, String purpose) {
        return body("home", locale, Map.of("purpose", paragraphs(purpose)));
    }

    /** The body of the page of an open call, which says what the call says and asks its reader. */
    String call(Locale locale, String text) {
        return body("open-call", locale, Map.of("call", paragraphs(text)));
    }

    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + PageTemplate.escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** The body of a topic's page. */
    String topic(Locale locale) {
        return body("topic", locale, Map.of());
    }

    /** The title of the page of all topics. */
    String topicsTitle(Locale locale) {
        return wording.text(locale, "programme.page.topics.title");
    }

    private String body(String name, Locale locale, Map<String, String> values) {
        return new PageTemplate(name, wording).storage(locale, values);
    }
}
