package org.reversementoring.host.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.security.Permission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.render.MacroModule.Parameter;
import org.reversementoring.host.site.SiteFixture.Answer;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.Subject;
import org.reversementoring.host.wiki.WikiFixture;

public class SiteIT {
    @Rule
    public final WikiFixture fixture = WikiFixture.onH2();

    private SiteFixture site;

    @Before
    public void start() throws Exception {
        site = new SiteFixture(fixture.wiki());
        site.modules.add(new MacroModule(
                "greeting",
                "A greeting",
                "Greets somebody.",
                "",
                List.of(
                        new Parameter("person", "Person", "Whom", "username", true, "", List.of()),
                        new Parameter("tone", "Tone", "How", "enum", false, "warm", List.of("warm", "cool"))),
                new Greeting()));
    }

    @After
    public void stop() {
        site.after();
    }

    @Test
    public void whoever_has_not_logged_in_is_sent_to_log_in_and_back() {
        Answer answer = site.get("/search?q=a");

        assertEquals("/login", answer.path());
        assertEquals(
                "/search?q=a", answer.page().select("[name=os_destination]").attr("value"));
    }

    @Test
    public void one_logs_in_with_one_click_or_with_a_password() {
        site.logIn(fixture.ada);
        assertEquals(200, site.get("/people/ada").status());

        site.forget();
        fixture.wiki().accounts().setPassword(fixture.ben.key(), "secret");
        assertTrue(site.post("/login", Map.of("username", "ben", "password", "wrong"))
                .text()
                .contains("do not belong together"));
        assertEquals(
                "/",
                site.post("/login", Map.of("username", "ben", "password", "secret"))
                        .path());

        site.post("/logout", Map.of());
        assertEquals("/login", site.get("/").path());
    }

    @Test
    public void after_logging_in_nobody_is_led_to_another_site() {
        Answer answer = site.post("/login", Map.of("sample", "ada", "os_destination", "//evil.example/"));

        assertEquals("/", answer.path());
    }

    @Test
    public void a_form_without_the_secret_of_the_visit_changes_nothing() {
        site.logIn(fixture.ada);

        Answer answer = site.post("/pages/new", Map.of("space", "TEAM", "title", "Mine", "body", "<p/>"), "guessed");

        assertEquals(403, answer.status());
        assertTrue(fixture.wiki()
                .contents()
                .byTitle("TEAM", Content.Kind.PAGE, "Mine")
                .isEmpty());
    }

    @Test
    public void a_page_is_written_previewed_changed_and_remembered() {
        site.logIn(fixture.ada);

        String path = site.post("/pages/new", Map.of("space", "TEAM", "title", "Rain & sun", "body", "<p>one</p>"))
                .path();
        Answer preview = site.post(
                path + "/edit", Map.of("title", "Rain", "body", greeting("ben"), "version", "1", "do", "preview"));
        Answer changed = site.post(path + "/edit", Map.of("title", "Rain", "body", greeting("ben"), "version", "1"));
        Answer late = site.post(path + "/edit", Map.of("title", "Sun", "body", "<p/>", "version", "1"));
        Answer former = site.get(path.replace("pages", "history") + "?version=1");

        assertTrue(preview.text(), preview.text().contains("Hello ben, preview"));
        assertTrue(changed.text(), changed.text().contains("Hello ben, display"));
        assertTrue(late.text(), late.text().contains("Somebody else has changed this meanwhile"));
        assertTrue(former.text(), former.text().contains("one"));
    }

    @Test
    public void malformed_storage_is_refused_and_kept_in_the_form() {
        site.logIn(fixture.ada);

        Answer answer = site.post("/pages/new", Map.of("space", "TEAM", "title", "Mine", "body", "<p>open<<"));

        assertEquals("malformed", answer.page().select("[role=alert]").text());
        assertEquals("<p>open<<", answer.page().select("textarea").text());
    }

    @Test
    public void search_pages_and_dashboard_show_only_what_the_reader_may_view() {
        Content secret = fixture.page("Secret plans", "<p>clouds</p>", null);
        Content below = fixture.page("Details", "<p>clouds</p>", secret);
        Content open = fixture.page("Open plans", "<p>clouds</p>", null);
        fixture.wiki().contents().restrict(secret.id(), Permission.VIEW, Set.of(Subject.group("engineers")));

        site.logIn(fixture.ben);
        String found = site.get("/search?q=clouds").text();
        assertTrue(found, found.contains("1 result") && found.contains("Open plans"));
        assertFalse(site.get("/").text().contains("Details"));
        assertEquals(404, site.get("/pages/" + below.id()).status());
        assertFalse(site.get("/pages/" + open.id()).text().contains("Secret"));

        site.logIn(fixture.ada);
        assertTrue(site.get("/search?q=clouds").text().contains("3 results"));
        assertTrue(site.get("/pages/" + below.id()).text().contains("Restricted"));
    }

    @Test
    public void nobody_edits_or_administers_without_permission() {
        Content page = fixture.page("Rules", "<p/>", null);
        fixture.wiki().contents().restrict(page.id(), Permission.EDIT, Set.of(Subject.person(fixture.ada.key())));

        site.logIn(fixture.ben);

        assertEquals(403, site.get("/pages/" + page.id() + "/edit").status());
        assertEquals(403, site.post("/pages/" + page.id() + "/remove", Map.of()).status());
        assertEquals(403, site.get("/admin").status());
    }

    @Test
    public void labels_and_restrictions_are_set_by_hand() {
        Content page = fixture.page("Rules", "<p/>", null);
        site.logIn(fixture.ada);

        site.post("/pages/" + page.id() + "/labels", Map.of("labels", "story, Cloud"));
        site.post("/pages/" + page.id() + "/restrictions", Map.of("view", "ada group:engineers", "edit", ""));
        Answer unknown = site.post("/pages/" + page.id() + "/restrictions", Map.of("view", "nobody", "edit", ""));

        assertEquals(Set.of("cloud", "story"), fixture.wiki().contents().labels(page.id()));
        assertEquals(
                Set.of(Subject.person(fixture.ada.key()), Subject.group("engineers")),
                fixture.wiki().contents().restrictions(page.id(), Permission.VIEW));
        assertTrue(unknown.text().contains("There is no user named nobody."));
    }

    @Test
    public void the_macro_browser_writes_the_call_from_the_descriptors_form() {
        site.logIn(fixture.ada);

        Answer form = site.get("/macros/greeting");
        Answer filled = site.get("/macros/greeting?filled=yes&person=ben&tone=warm");

        assertEquals(
                "warm", form.page().select("select[name=tone] option[selected]").text());
        assertTrue(form.page().select("[name=person]").hasAttr("required"));
        assertEquals(greeting("ben"), filled.page().select("textarea").text());
    }

    @Test
    public void an_export_holds_the_page_alone_without_scripts() {
        Content page = fixture.page("Rules", greeting("ben"), null);
        site.logIn(fixture.ada);

        Answer answer = site.get("/pages/" + page.id() + "?export=pdf");

        assertEquals("Rules Hello ben, pdf", answer.text());
        assertTrue(answer.page().select("script, meta[name=decorator]").isEmpty());
    }

    @Test
    public void an_administrator_turns_the_switches_and_runs_jobs() {
        site.logIn(fixture.admin);

        site.post("/admin/switches", Map.of("read-only", "on"));
        Answer refused = site.post("/pages/new", Map.of("space", "TEAM", "title", "Mine", "body", "<p/>"));
        Answer job = site.post("/admin/jobs", Map.of("key", "tidy"));

        assertTrue(refused.text().contains("read-only mode"));
        assertTrue(job.text().contains("The job tidy has run."));
        assertTrue(job.text().contains("An item of system.admin/configuration"));
    }

    private String greeting(String username) {
        return "<ac:structured-macro ac:name=\"greeting\"><ac:parameter ac:name=\"person\"><ri:user ri:userkey=\""
                + fixture.wiki().accounts().getUserByName(username).key()
                + "\"/></ac:parameter></ac:structured-macro>";
    }

    private static final class Greeting implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            return "<p>Hello " + parameters.get("person") + ", " + context.getOutputType()
                    + "<script>wave()</script></p>";
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }
}
