package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.junit.BeforeClass;
import org.junit.Test;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.wiki.SampleCompany;
import org.reversementoring.journeys.HostileInputs.Input;
import org.reversementoring.journeys.PlainBrowser.Answer;

/** What no database decides: what a request carries beside its fields, and what a browser makes of texts that are kept. */
public class HostileInputIT extends HostileTrial {
    /** Each parameter of a macro gets one text out of so many, and another one than its neighbours. */
    private static final int MACRO_PORTION = 12;

    @BeforeClass
    public static void begin() {
        begin(Intranet.Kind.H2);
    }

    @Test
    public void whatever_no_form_sends_is_left_aside() {
        List<Input> queries = HostileInputs.of("queries");
        everywhere(attack -> {
            for (int i = attack.first(); i < queries.size(); i += attack.step()) {
                Input query = queries.get(i);
                String raw = query.text();
                boolean address = raw.matches("[!-~&&[^\"<>\\\\^`{|}]]*") && !raw.matches(".*%(?![0-9A-Fa-f]{2}).*");
                if (attack.action.writes()) {
                    attack.sent(query.line(), attack.form().encoded() + "&" + raw);
                } else if (address) {
                    attack.sent(query.line(), raw);
                }
            }
        });
    }

    @Test
    public void a_write_needs_the_token_of_its_own_visit_and_the_right_method() {
        Map<String, String> tokens = Map.of(
                "no token",
                "",
                "an empty token",
                "&atl_token=",
                "an old token",
                "&atl_token=" + "0".repeat(40),
                "the token of another visit",
                "&atl_token=" + readers.get("employee").token());
        PlainBrowser administrator = readers.get("administrator");
        everywhere(attack -> {
            AppAction action = attack.action;
            if (!attack.open() || administrator != attack.browser) {
                return;
            }
            for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HOSTILE")) {
                if (!method.equals(action.writes() ? "POST" : "GET")) {
                    String query = "atl_token=" + administrator.token();
                    Answer answer = administrator.send(method, action.path(), query, "text/plain", "");
                    if (answer.status() < 400 || answer.status() >= 500) {
                        attack.complain(method, "was answered " + answer.status());
                    }
                }
            }
            if (action.writes()) {
                String typed = attack.form().encoded();
                tokens.forEach((kind, token) -> {
                    Answer answer = administrator.post(action.path(), typed + token);
                    attack.inspected(kind, answer);
                    if (answer.status() != 403) {
                        attack.complain(kind, "was answered " + answer.status());
                    }
                });
            }
        });
    }

    @Test
    public void no_text_that_is_kept_runs_in_a_browser() {
        List<String> texts = HostileInputs.of("texts").stream()
                .filter(input -> input.text().length() <= 100 && input.text().contains("hostile"))
                .map(Input::encoded)
                .toList();
        PlainBrowser administrator = readers.get("administrator");
        for (int i = 0; i < 5; i++) {
            String made =
                    "name=" + texts.get(i * 7) + "&purpose=" + String.join("%0A", texts.subList(i * 7, i * 7 + 7));
            administrator.post(
                    APP + "programme-create.action",
                    made + "&spaceKey=KEPT" + i + "&atl_token=" + administrator.token());
        }
        List<String> usernames = SampleCompany.people()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();
        StringBuilder file = new StringBuilder("username,department,site,offers%0A");
        for (int i = 0; i < texts.size(); i++) {
            String cell = "%22" + texts.get(i).replace("%22", "%22%22") + "%22";
            file.append(usernames.get(i))
                    .append(',')
                    .append(cell)
                    .append(',')
                    .append(cell)
                    .append(",Generative AI:3%0A");
        }
        String id = staged(administrator, file.toString());
        administrator.post(
                APP + "people-import-apply.action", "importId=" + id + "&atl_token=" + administrator.token());
        String wrong = staged(administrator, file.toString().replace("%0A", "x%0A"));
        PlainBrowser employee = readers.get("employee");
        AppAction save = actions.stream()
                .filter(action -> action.name().equals("my-profile-save"))
                .findFirst()
                .orElseThrow();
        TypedForm mine =
                TypedForm.on(employee.get(APP + "my-profile.action", "").page(), save);
        StringBuilder profile =
                new StringBuilder("role=BOTH&programme=1&mentorCapacity=1&menteeCapacity=1&format=BOTH&version="
                        + mine.fields().get("version").get(0));
        for (int i = 0; i < 20; i++) {
            for (String side : List.of("offer", "wish")) {
                profile.append("&").append(side).append("Topic=").append(i + 1);
                profile.append("&").append(side).append("Level=3&").append(side).append("Sentence=");
                profile.append(texts.get((i + (side.equals("offer") ? 0 : 20)) % texts.size()));
            }
        }
        Answer saved = employee.post(save.path(), profile + "&atl_token=" + employee.token());
        assertEquals(saved.page().select("main").text(), 302, saved.status());

        try (Visitor visitor = intranet.visitorWithoutPolicy()) {
            List<String> dialogs = new ArrayList<>();
            visitor.page().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            visitor.page().addInitScript("window.ran = []; window.hostile = () => window.ran.push(location.href)");
            visitor.loggedInAs("Alex Admin");
            for (String path : List.of(
                    APP + "find.action",
                    APP + "find.action?pageSize=100",
                    APP + "find.action?department=" + texts.get(0),
                    APP + "person.action?user=" + EMPLOYEE,
                    APP + "person.action?user=" + usernames.get(1),
                    APP + "admin.action",
                    APP + "topics.action",
                    APP + "programme.action?programmeId=2",
                    APP + "people-import-check.action?importId=" + wrong,
                    "",
                    "display/RM/Who+teaches+generative+AI%3F",
                    "search?q=hostile",
                    "people/" + EMPLOYEE)) {
                visitor.open(path);
                assertEquals(path, 0, visitor.page().locator("hostile-tag").count());
                assertEquals(path, "[]", visitor.page().evaluate("JSON.stringify(window.ran)"));
            }
            visitor.open(APP + "find.action");
            visitor.page().locator("select[name=department]").selectOption(new SelectOption().setIndex(1));
            assertThat(visitor.page()).hasURL(Pattern.compile("department="));
            assertEquals("[]", visitor.page().evaluate("JSON.stringify(window.ran)"));
            assertEquals(List.of(), dialogs);
        }
    }

    @Test
    public void whatever_an_author_writes_into_a_macro_is_no_more_than_text() {
        PlainBrowser author = readers.get("employee");
        List<String> texts = HostileInputs.of("texts").stream()
                .map(Input::text)
                .filter(text -> text.equals(kept(text)))
                .toList();
        int pages = 0;
        for (MacroModule macro : intranet.app().macros().all()) {
            for (MacroModule.Parameter parameter : macro.parameters()) {
                StringBuilder page = new StringBuilder();
                for (int i = pages++ % MACRO_PORTION; i < texts.size(); i += MACRO_PORTION) {
                    page.append(written(macro, parameter, texts.get(i)));
                }
                String what = macro.name() + ", " + parameter.name();
                Answer saved = author.post(
                        "pages/new?space=RM",
                        "title=" + URLEncoder.encode(what, StandardCharsets.UTF_8) + "&body="
                                + URLEncoder.encode(page.toString(), StandardCharsets.UTF_8) + "&atl_token="
                                + author.token());
                assertEquals(what, 303, saved.status());
                String path = saved.location().replaceFirst(".*/confluence/", "");
                for (String query : List.of("", "export=pdf", "export=word")) {
                    Answer shown = author.get(path, query);
                    assertEquals(what, 200, shown.status());
                    assertFalse(what, shown.body().contains("Error rendering macro"));
                    assertEquals(what, List.of(), markupIn(shown.page()));
                }
            }
        }
    }

    private static String written(MacroModule macro, MacroModule.Parameter parameter, String text) {
        return "<ac:structured-macro ac:name=\"" + macro.name() + "\"><ac:parameter ac:name=\"" + parameter.name()
                + "\">"
                + Entities.escape(text, new Document.OutputSettings().syntax(Document.OutputSettings.Syntax.xml))
                + "</ac:parameter></ac:structured-macro>";
    }
}
