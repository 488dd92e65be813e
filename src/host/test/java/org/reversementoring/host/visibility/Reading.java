package org.reversementoring.host.visibility;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.reversementoring.host.Host;
import org.reversementoring.host.Visitor;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.render.PageContext;

/** One reader at work: on pages, at forms, and wherever a macro is rendered for them. */
final class Reading {
    private static final String APP = "plugins/reversementoring/";

    private final Host host;
    private final Role role;
    private final Visitor visitor;
    private final String token;

    Reading(Host host, Role role) {
        this.host = host;
        this.role = role;
        this.visitor = new Visitor(host.address());
        if (!role.username.isEmpty()) {
            visitor.as(role.username);
        }
        this.token = visitor.token();
    }

    /**
     * Says of the reader what is not true of Ada, so that nothing of theirs is taken for hers, but much of it in common
     * with what she is {@linkplain Ada#isAnotherInSecret in secret}; and bookmarks her.
     */
    void joins(int taught) {
        String form = "version=0&role=MENTOR&mentorCapacity=1&menteeCapacity=1&format=IN_PERSON&zone=Europe/Berlin"
                + "&programme=2&programme=3&languages=German&day=MONDAY&from=09:00&until=17:00&offerLevel=5&offerTopic="
                + taught
                + "&atl_token=" + token;
        assertEquals(302, visitor.post(APP + "my-profile-save.action", form).status());
        String mark = "bookmark=" + Ada.USERNAME + "&atl_token=" + token;
        assertTrue(visitor.post(APP + "mark-json.action", mark).http().body().contains("\"status\":200"));
    }

    /** To her, who is the first ever to be asked. */
    void offersMentoring() {
        String form = "user=" + Ada.USERNAME + "&part=mentor&topicId=0&message=&atl_token=" + token;
        assertEquals(302, visitor.post(APP + "pairing-invite-send.action", form).status());
    }

    /** A page of the wiki, without the frame that the site puts around it. */
    String page(String path) {
        return content(visitor.get(path));
    }

    String action(String name, String query) {
        return page(APP + name + ".action?" + query);
    }

    /** The page that comes back to whoever sends a form without the token of their visit: nothing has been done. */
    String refusedForm(String name, String typed) {
        return content(visitor.post(APP + name + ".action", typed));
    }

    /** What a macro leaves in a document of this kind that is made for the reader. */
    String macro(MacroModule macro, Map<String, String> parameters, String outputType) {
        AuthenticatedUserThreadLocal.set(
                role == Role.ANONYMOUS
                        ? null
                        : host.wiki().accounts().byName(role.username).orElseThrow());
        try {
            return macro.macro().execute(parameters, "", new PageContext(null, "ADA", outputType));
        } catch (Exception e) {
            throw new IllegalStateException(macro.name(), e);
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }

    private String content(Answer answer) {
        String body = answer.http().body().replace(token, "");
        if (!answer.header("Content-Type").contains("html")) {
            return body;
        }
        Document page = answer.page();
        Element main = page.selectFirst("main");
        return (main == null ? page.body() : main).outerHtml().replace(token, "");
    }

    /** All that can be read in an answer: its texts, attributes and data, without what could be chosen but is not. */
    static String words(String answer) {
        Document page = Jsoup.parseBodyFragment(answer);
        page.select("option:not([selected]), label:has([type=checkbox]:not([checked])), template, datalist")
                .remove();
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    for (Attribute attribute : node.attributes()) {
                        words.append(' ').append(attribute.getValue());
                    }
                    words.append(' ').append(text(node));
                },
                page.body());
        return words.toString();
    }

    private static String text(Node node) {
        return node instanceof TextNode text ? text.text() : node instanceof Element element ? element.data() : "";
    }
}
