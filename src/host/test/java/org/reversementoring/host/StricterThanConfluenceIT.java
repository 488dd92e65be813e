package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.wiki.SampleCompany;

/** What an app may not do on Confluence fails here too, each with an answer that says why. */
public class StricterThanConfluenceIT {
    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static final String EMPLOYEE = "aarav.sharma";
    private static final String[] METHODS = {
        "forAdministrators", "unimported", "servlet", "foreignData", "undeclaredFunction"
    };

    private static Host host;

    private Visitor employee;

    @BeforeClass
    public static void start() throws IOException {
        host = Host.start(HostOptions.of(
                new OddApp("<struts key='pages'><package name='odd' extends='default' namespace='/plugins/odd'>"
                                + "<default-interceptor-ref name='validatingStack'/>"
                                + action("page", "doDefault", "page") + action("listed", "doDefault", "listed")
                                + action("unlisted", "doDefault", "unlisted") + action("write", "execute", "page")
                                + actions() + "</package></struts>"
                                + "<velocity-allowlist key='allow'><method>"
                                + "org.reversementoring.host.odd.OddPage$Thing#listed()</method></velocity-allowlist>"
                                + "<web-resource key='templates'>"
                                + "<resource type='soy' name='odd.soy' location='odd.soy'/></web-resource>"
                                + "<web-resource key='undeclared'>"
                                + "<resource type='soy' name='undeclared.soy' location='undeclared.soy'/>"
                                + "</web-resource>")
                        .file("page.vm", "<p id='name'>$action.name</p><p id='secret'>$action.secret</p>")
                        .file("listed.vm", "<p id='thing'>$action.thing.listed()</p>")
                        .file("unlisted.vm", "<p id='thing'>$action.thing.unlisted()</p>")
                        .file(
                                "odd.soy",
                                "{namespace Odd autoescape=\"strict\"}\n/** @param word */\n{template .word}\n{$word}\n{/template}")
                        .file(
                                "undeclared.soy",
                                "{namespace Undeclared autoescape=\"strict\"}\n/** Says where the site is. */\n"
                                        + "{template .path}\n{contextPath()}\n{/template}")
                        .in(HOME.newFolder().toPath()),
                HOME.newFolder().toPath()));
        SampleCompany.join(host.wiki().accounts());
    }

    private static String action(String name, String method, String template) {
        return "<action name='" + name + "' class='org.reversementoring.host.odd.OddPage' method='" + method + "'>"
                + "<result name='input' type='velocity'>/" + template + ".vm</result></action>";
    }

    private static String actions() {
        StringBuilder all = new StringBuilder();
        for (String method : METHODS) {
            all.append("<action name='")
                    .append(method)
                    .append("' class='org.reversementoring.host.odd.OddPage' method='")
                    .append(method)
                    .append("'><param name='permittedMethods'>GET</param>")
                    .append("<result name='input' type='velocity'>/page.vm</result></action>");
        }
        return all.toString();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    private Visitor employee() {
        if (employee == null) {
            employee = new Visitor(host.address()).as(EMPLOYEE);
        }
        return employee;
    }

    private Answer open(String action) {
        return employee().get("plugins/odd/" + action + ".action");
    }

    @Test
    public void a_template_calls_only_methods_on_the_allowlist() {
        assertEquals("<listed>", open("listed").page().getElementById("thing").text());

        Answer answer = open("unlisted");

        assertEquals(500, answer.status());
        assertTrue(
                answer.text(),
                answer.text()
                        .contains("Method needs allowlisting: "
                                + "org.reversementoring.host.odd.OddPage$Thing#unlisted()"));
    }

    @Test
    public void a_form_without_its_token_changes_nothing() {
        Answer without = employee().post("plugins/odd/write.action", Map.of("name", "x"));
        Answer with = employee()
                .post("plugins/odd/write.action", Map.of("atl_token", employee().token()));

        assertEquals(403, without.status());
        assertEquals("x", without.page().getElementById("name").text());
        assertEquals(200, with.status());
        assertEquals("written", with.page().getElementById("name").text());
    }

    @Test
    public void a_parameter_is_bound_only_where_its_setter_is_annotated() {
        Answer answer = employee().get("plugins/odd/page.action?name=%3Cb%3EAnna&secret=stolen");

        assertEquals("<b>Anna", answer.page().getElementById("name").text());
        assertEquals("untouched", answer.page().getElementById("secret").text());
    }

    @Test
    public void a_package_that_the_manifest_does_not_import_is_not_there() {
        Answer answer = open("unimported");

        assertEquals(500, answer.status());
        assertTrue(answer.text(), answer.text().contains("org.slf4j.LoggerFactory not found"));
    }

    @Test
    public void servlet_types_are_offered_to_nobody() {
        Answer answer = open("servlet");

        assertEquals(500, answer.status());
        assertTrue(answer.text(), answer.text().contains("javax.servlet.http.HttpServletRequest not found"));
    }

    @Test
    public void a_write_does_not_answer_to_an_address_typed_in() {
        Answer answer = open("write");

        assertEquals(405, answer.status());
        assertEquals("POST", answer.header("Allow"));
    }

    @Test
    public void nothing_is_written_in_read_only_mode_unless_the_app_says_that_it_takes_care() {
        Map<String, String> form = Map.of("atl_token", employee().token());
        host.wiki().settings().readOnly(true);
        try {
            assertEquals(200, open("page").status());
            assertEquals(403, employee().post("plugins/odd/write.action", form).status());
        } finally {
            host.wiki().settings().readOnly(false);
        }
    }

    @Test
    public void what_is_for_administrators_is_closed_to_employees() {
        assertEquals(403, open("forAdministrators").status());
        assertEquals(
                200,
                new Visitor(host.address())
                        .as(SampleCompany.ADMINISTRATOR)
                        .get("plugins/odd/forAdministrators.action")
                        .status());
    }

    @Test
    public void an_action_without_annotation_sends_strangers_to_the_log_in() {
        Answer answer = new Visitor(host.address()).get("plugins/odd/page.action?name=x");

        assertEquals(302, answer.status());
        assertEquals("/login?os_destination=%2Fplugins%2Fodd%2Fpage.action%3Fname%3Dx", answer.header("Location"));
    }

    @Test
    public void templates_take_nothing_but_plain_data() {
        Answer answer = open("foreignData");

        assertEquals(500, answer.status());
        assertTrue(answer.text(), answer.text().contains("only maps, lists, strings, numbers and booleans"));
    }

    @Test
    public void templates_call_no_function_that_their_web_resource_does_not_name() {
        Answer answer = open("undeclaredFunction");

        assertEquals(500, answer.status());
        assertTrue(answer.text(), answer.text().contains("contextPath"));
    }

    @Test
    public void no_script_runs_that_stands_in_a_page() {
        String policy = open("page").header("Content-Security-Policy");

        assertTrue(policy, policy.contains("script-src 'self';"));
        assertFalse(policy, policy.matches(".*script-src[^;]*unsafe.*"));
    }
}
