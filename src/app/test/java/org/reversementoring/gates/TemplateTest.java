package org.reversementoring.gates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Node;

public class TemplateTest {
    private static final List<String> ALLOWED = List.of("org.reversementoring.web.PageAction#getBodyHtml()");

    @Test
    public void the_templates_keep_the_rules() throws IOException {
        List<String> allowed = Xml.read(ClassFile.APP.resolve("atlassian-plugin.xml"))
                .all("method")
                .map(Node::getTextContent)
                .toList();

        List<String> violations = new ArrayList<>();
        for (Template template : templates()) {
            violations.addAll(template.violations(allowed));
        }

        assertFalse("there are templates to look at", templates().isEmpty());
        assertEquals(List.of(), violations);
    }

    @Test
    public void texts_that_come_from_i18n_are_fine() {
        assertSoy("<p title=\"{getText('a.title')}\">{getText('a.text')} &middot; {$count}</p>");
    }

    @Test
    public void words_between_tags_are_found() {
        assertSoy("<p>Hello {$name}</p>", "a.soy says by itself: Hello");
        assertSoy("{if $late}Too late{/if}", "a.soy says by itself: Too late");
        assertVelocity("<p>Hello</p>", "a.vm says by itself: Hello");
        assertEquals(
                List.of("a.xml says by itself: Hello"),
                new Template("a.xml", "<p>Hello <at:i18n at:key='a.b'/></p>").violations(ALLOWED));
    }

    @Test
    public void words_in_attributes_are_found() {
        assertSoy("<img alt=\"A face\">", "a.soy says by itself: A face");
        assertVelocity("<input placeholder=\"Name\">", "a.vm says by itself: Name");
    }

    @Test
    public void words_handed_to_another_template_are_found() {
        assertSoy("{call .empty}{param title: 'Nothing here' /}{/call}", "a.soy says by itself: Nothing here");
    }

    @Test
    public void code_in_the_page_is_found() {
        assertSoy("<a onclick=\"go()\"></a>", "a.soy has code of its own:  onclick=");
        assertSoy("<b style=\"width: {$share}%\"></b>", "a.soy has code of its own:  style=");
        assertVelocity("<script></script>", "a.vm has code of its own: <script");
    }

    @Test
    public void unescaped_output_is_found() {
        assertSoy("{$name|noAutoescape}", "a.soy does not escape: |noAutoescape");
        assertEquals(
                List.of("a.soy is not escaped strictly"),
                new Template("a.soy", "{namespace A}{template .a}{/template}").violations(ALLOWED));
    }

    @Test
    public void a_velocity_template_that_reads_more_than_allowed_is_found() {
        assertVelocity("$action.bodyHtml");
        assertVelocity("$action.reader", "a.vm may not read $action.reader");
        assertVelocity("$action.bodyHtml.bytes", "a.vm may not read $action.bodyHtml.bytes");
        assertVelocity("$!{req.contextPath}", "a.vm may not read $req.contextPath");
        assertVelocity("#requireResource(\"a:b\")", "a.vm uses #requireResource");
    }

    private static void assertSoy(String body, String... violations) {
        String source =
                "{namespace A autoescape=\"strict\"}\n/** It says this. */\n{template .a}" + body + "{/template}";
        assertEquals(List.of(violations), new Template("a.soy", source).violations(ALLOWED));
    }

    private static void assertVelocity(String source, String... violations) {
        assertEquals(List.of(violations), new Template("a.vm", source).violations(ALLOWED));
    }

    static List<Template> templates() throws IOException {
        try (Stream<Path> files = Files.walk(ClassFile.APP.resolve("templates"))) {
            List<Template> templates = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(soy|vm|xml)"))
                    .sorted()
                    .toList()) {
                templates.add(new Template(file.getFileName().toString(), Files.readString(file)));
            }
            return templates;
        }
    }
}
