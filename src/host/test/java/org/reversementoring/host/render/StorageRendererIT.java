package org.reversementoring.host.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.WikiFixture;

public class StorageRendererIT {
    @Rule
    public final WikiFixture fixture = WikiFixture.onH2();

    private final Map<String, MacroModule> macros = new LinkedHashMap<>();
    private StorageRenderer renderer;

    @Before
    public void renderer() {
        macro(
                "shout",
                (parameters, body, context) -> "<b>" + new TreeMap<>(parameters) + body + context.getOutputType()
                        + context.getSpaceKey() + "</b>");
        macro("broken", (parameters, body, context) -> {
            throw new MacroExecutionException("no <luck>");
        });
        macro("worse", (parameters, body, context) -> {
            throw new IllegalStateException("none at all");
        });
        renderer = new StorageRenderer(fixture.wiki(), new Macros() {
            @Override
            public Optional<MacroModule> named(String name) {
                return Optional.ofNullable(macros.get(name));
            }

            @Override
            public Collection<MacroModule> all() {
                return macros.values();
            }
        });
    }

    @Test
    public void html_stays_html() {
        assertEquals(
                "<h1>A</h1><p class=\"x\">b&amp;c\u00a0<br><em>d</em></p>",
                html("<h1>A</h1><p class=\"x\">b&amp;c&nbsp;<br/><em>d</em></p>"));
    }

    @Test
    public void a_macro_gets_its_parameters_and_its_body_with_the_macros_in_it_rendered() {
        assertEquals(
                "<b>{a=1 & 2}<p><b>{}&displayTEAM</b></p>displayTEAM</b>",
                html("<ac:structured-macro ac:name=\"shout\"><ac:parameter ac:name=\"a\">1 &amp; 2</ac:parameter>"
                        + "<ac:rich-text-body><p><ac:structured-macro ac:name=\"shout\"><ac:plain-text-body>"
                        + "<![CDATA[&]]></ac:plain-text-body></ac:structured-macro></p></ac:rich-text-body>"
                        + "</ac:structured-macro>"));
    }

    @Test
    public void a_parameter_may_name_a_person_or_a_page() {
        assertEquals(
                "<b>{p=HR:Hi, u=ada}displayTEAM</b>",
                html("<ac:structured-macro ac:name=\"shout\"><ac:parameter ac:name=\"u\"><ri:user ri:userkey=\""
                        + fixture.ada.key() + "\"/></ac:parameter><ac:parameter ac:name=\"p\">"
                        + "<ri:page ri:space-key=\"HR\" ri:content-title=\"Hi\"/></ac:parameter>"
                        + "</ac:structured-macro>"));
    }

    @Test
    public void a_macro_that_is_unknown_or_fails_leaves_a_box_and_the_rest_of_the_page() {
        String page = html(call("nosuch") + call("broken") + call("worse") + "<p>the rest</p>");

        assertTrue(page, page.contains("Unknown macro: ‘nosuch’"));
        assertTrue(page, page.contains("Error rendering macro ‘broken’: no &lt;luck&gt;"));
        assertTrue(page, page.contains("Error rendering macro ‘worse’: none at all"));
        assertTrue(page, page.endsWith("<p>the rest</p>"));
    }

    @Test
    public void links_lead_to_pages_and_people_that_exist() {
        Content page = fixture.page("Cloud basics", "<p/>", null);

        assertEquals(
                "<a href=\"/pages/" + page.id() + "#rain\">the <em>cloud</em></a>",
                html("<ac:link ac:anchor=\"rain\"><ri:page ri:content-title=\"Cloud basics\"/>"
                        + "<ac:link-body>the <em>cloud</em></ac:link-body></ac:link>"));
        assertEquals(
                "<span class=\"unresolved\">Nowhere</span>",
                html("<ac:link><ri:page ri:content-title=\"Nowhere\"/></ac:link>"));
        assertEquals(
                "<a class=\"confluence-userlink\" href=\"/people/ada\">Ada</a>",
                html("<ac:link><ri:user ri:userkey=\"" + fixture.ada.key() + "\"/></ac:link>"));
    }

    @Test
    public void tasks_and_images_are_shown() {
        assertEquals(
                "<ul class=\"inline-task-list\"><li class=\"checked\"><span class=\"task-mark\" aria-hidden=\"true\">☑"
                        + "</span> <b>{}displayTEAM</b></li></ul>",
                html("<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
                        + "<ac:task-body>" + call("shout") + "</ac:task-body></ac:task></ac:task-list>"));
        assertEquals(
                "<img class=\"confluence-embedded-image\" src=\"https://example.com/a.png\" alt=\"A\" width=\"9\">",
                html(
                        "<ac:image ac:alt=\"A\" ac:width=\"9\"><ri:url ri:value=\"https://example.com/a.png\"/></ac:image>"));
    }

    @Test
    public void nothing_that_people_write_runs() {
        String page = html("<script>alert(1)</script><p onclick=\"x()\" style=\"color:red\">a"
                + "<a href=\"java&#9;script:alert(1)\">b</a><iframe src=\"/\">c</iframe><img src=\"x\" onerror=\"y()\"/>"
                + "<marquee>d</marquee></p><ac:image><ri:url ri:value=\"javascript:e()\"/></ac:image>"
                + "<svg><a href=\"/\">f</a></svg><SCRIPT>g()</SCRIPT>");

        assertEquals("<p>a<a>b</a><img src=\"x\">d</p>", page);
    }

    @Test
    public void malformed_storage_is_not_rendered() {
        assertThrows(MalformedStorage.class, () -> html("<p>"));
        assertThrows(MalformedStorage.class, () -> html("</root><root>"));
    }

    private String html(String storage) {
        return renderer.render(storage, new PageContext(null, "TEAM", "display"));
    }

    private static String call(String macro) {
        return "<ac:structured-macro ac:name=\"" + macro + "\"/>";
    }

    private interface Execution {
        String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException;
    }

    private void macro(String name, Execution execution) {
        macros.put(name, new MacroModule(name, name, "", "", List.of(), new Macro() {
            @Override
            public String execute(Map<String, String> parameters, String body, ConversionContext context)
                    throws MacroExecutionException {
                return execution.execute(parameters, body, context);
            }

            @Override
            public BodyType getBodyType() {
                return BodyType.RICH_TEXT;
            }

            @Override
            public OutputType getOutputType() {
                return OutputType.BLOCK;
            }
        }));
    }
}
