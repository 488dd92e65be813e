package org.reversementoring.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.reversementoring.host.wiki.SampleCompany;

/**
 * Begins a programme for the sample company as its administrator would: through the app's own forms, in a browser
 * without scripts. What a form refuses ends in an exception that holds the page's words.
 */
public final class SampleProgramme {
    /** The key of the programme's space. */
    public static final String SPACE = "RM";

    private static final String APP = "plugins/reversementoring/";
    private static final List<String> GOALS = List.of(
            "Leaders use two new tools in their own daily work", "Those who joined lately know somebody who decides");
    private static final List<String> CONTACTS = List.of("ojas.joshi", "rosa.delgado");
    private static final String PAGE =
            """
            <p>We are looking for colleagues who help others with today’s tools. These are the people who offer it:</p>\
            <ac:structured-macro ac:name="mentoring-directory">\
            <ac:parameter ac:name="topic">Generative AI</ac:parameter></ac:structured-macro>\
            <h2>All topics</h2><ac:structured-macro ac:name="mentoring-catalog"/>""";

    private final URI site;
    private final Connection browser = Jsoup.newSession().maxBodySize(0).timeout(120_000);

    private SampleProgramme(URI site) {
        this.site = site;
    }

    /** Adds the accounts, the programme with its space, the topics, the people, and a page that holds macros. */
    public static void begin(Host host) {
        begun(host);
    }

    /**
     * The same, and what coordinators do before the first pairs meet: goals of the programme, and people to whom others
     * can turn. None of them stands in a line of reporting with more than a few colleagues.
     */
    public static void beginAndCoordinate(Host host) {
        begun(host).coordinate();
    }

    private static SampleProgramme begun(Host host) {
        SampleCompany.join(host.wiki().accounts());
        SampleProgramme programme = new SampleProgramme(host.address());
        programme.furnish();
        return programme;
    }

    private void furnish() {
        submit(
                form("login", "[name=password]"),
                Map.of("username", SampleCompany.ADMINISTRATOR, "password", SampleCompany.ADMINISTRATOR));
        submit(
                form(APP + "programme-new.action", "[name=spaceKey]"),
                Map.of(
                        "name", "Reverse Mentoring",
                        "purpose", "Those who are new teach those who have long been here, and the other way round.",
                        "spaceKey", SPACE));
        submit(form(APP + "coordinators.action", "[name=group]"), Map.of("group", SampleCompany.COORDINATORS));
        submit(form(APP + "admin.action", "form[method=post] [type=submit]"), Map.of());
        Document check = submit(
                form(APP + "people-import.action", "textarea[name=text]"), Map.of("text", SampleCompany.people()));
        submit(around(check, "[name=importId]"), Map.of());
        submit(
                form("pages/new?space=" + SPACE, "[name=body]"),
                Map.of("title", "Who teaches generative AI?", "body", PAGE));
    }

    private void coordinate() {
        FormElement goals = form(APP + "programme-goals.action", "[name=title]");
        List<Element> titles = goals.select("[name=title]");
        for (int i = 0; i < GOALS.size(); i++) {
            titles.get(i).attr("value", GOALS.get(i));
        }
        submit(goals, Map.of());
        for (String contact : CONTACTS) {
            submit(form(APP + "neutral-contacts.action", "[name=person]"), Map.of("person", contact));
        }
    }

    private FormElement form(String path, String field) {
        try {
            return around(browser.newRequest(site.resolve(path).toString()).get(), field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form in the page's content that holds such an element. */
    private static FormElement around(Document page, String field) {
        Element element = page.selectFirst("main " + field);
        if (element == null || element.closest("form") == null) {
            throw new IllegalStateException("There is no form with " + field + " here: " + words(page));
        }
        return (FormElement) element.closest("form");
    }

    private static Document submit(FormElement form, Map<String, String> values) {
        values.forEach((name, value) -> {
            for (Element field : form.select("[name=" + name + "]")) {
                if (field.normalName().equals("textarea")) {
                    field.text(value);
                } else {
                    field.attr("value", value);
                }
            }
        });
        try {
            Document answer = form.submit().execute().parse();
            if (!answer.select("main [role=alert]").isEmpty()) {
                throw new IllegalStateException("The form was refused: " + words(answer));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Document page) {
        return page.select("main").text();
    }
}
