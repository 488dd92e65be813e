package org.reversementoring.host.visibility;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.reversementoring.host.wiki.Account;

/** One reader at work: on pages, at forms, and wherever a macro is rendered for them. */
final class Reading {
    private static final String APP = "plugins/reversementoring/";

    private final Host host;
    private final Role role;
    private final Visitor visitor;
    private final String token;
    private String calendar = "";

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
        teaches(taught, 1);
        String mark = "bookmark=" + Ada.USERNAME + "&atl_token=" + token;
        assertTrue(visitor.post(APP + "mark-json.action", mark).http().body().contains("\"status\":200"));
    }

    /** As a mentor with so many places. */
    void teaches(int taught, int places) {
        does(
                "my-profile-save",
                form("my-profile", "") + "&role=MENTOR&mentorCapacity=" + places
                        + "&menteeCapacity=1&format=IN_PERSON&zone=Europe/Berlin&programme=2&programme=3&languages=German"
                        + "&day=MONDAY&from=09:00&until=17:00&offerLevel=5&offerTopic=" + taught);
    }

    /** To her, who is the first ever to be asked. */
    void offersMentoring() {
        String form = "user=" + Ada.USERNAME + "&part=mentor&topicId=0&message=";
        does("pairing-invite-send", form);
    }

    /** Sends a form that is taken. */
    void does(String action, String form) {
        Answer answer = visitor.post(APP + action + ".action", form + "&atl_token=" + token);
        assertEquals(action + ": " + answer.text(), 302, answer.status());
    }

    /** What a form sends along that its reader does not see, to be sent with what they type. */
    String form(String action, String query) {
        return visitor.get(APP + action + ".action?" + query).page().select("main input[type=hidden]").stream()
                .filter(field -> !field.attr("name").equals("atl_token"))
                .map(field -> field.attr("name") + "=" + URLEncoder.encode(field.val(), StandardCharsets.UTF_8))
                .distinct()
                .collect(Collectors.joining("&"));
    }

    /** What comes back to whoever sends a form with the token of their visit. */
    String tries(String action, String form) {
        return content(visitor.post(APP + action + ".action", form + "&atl_token=" + token));
    }

    /** What the reader's own calendar fetches by itself; the moment at which it was asked left out. */
    String calendar() {
        if (calendar.isEmpty()) {
            String page = tries("calendar-feed-renew", form("calendar-feed", ""));
            calendar = Jsoup.parse(page)
                    .select("#rm-feed-value")
                    .val()
                    .replace(host.address().toString(), "");
        }
        return calendar.isEmpty() ? "" : page(calendar).replaceAll("DTSTAMP:.*", "");
    }

    /** What has come to the reader by mail and among the notifications of the wiki. */
    String letters() {
        if (role == Role.ANONYMOUS) {
            return "";
        }
        Account account = host.wiki().accounts().byName(role.username).orElseThrow();
        return Stream.concat(
                        host.wiki().outbox().latest().stream()
                                .filter(mail -> mail.recipient().equals(account.getEmail()))
                                .map(mail -> mail.subject() + " " + mail.body() + " "
                                        + mail.calendar().orElse("")),
                        host.wiki().workbox().of(account).stream()
                                .map(item -> item.title() + " " + item.descriptionHtml() + " " + item.group()))
                .collect(Collectors.joining("\n"));
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

    /** Without drawings and the times below them, which go on to this very moment; the same numbers stand beside them. */
    static String undrawn(String answer) {
        return answer.replaceAll("(?s)<svg.*?</svg>(?:\\s*<div class=\"rm-course-days\".*?</div>)?", "");
    }

    /** Where two answers begin to differ. */
    static String difference(String before, String after) {
        int from = 0;
        while (from < Math.min(before.length(), after.length()) && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        return excerpt(before, from) + " or " + excerpt(after, from);
    }

    private static String excerpt(String text, int from) {
        return text.substring(Math.max(0, from - 40), Math.min(text.length(), from + 60));
    }

    private static String text(Node node) {
        return node instanceof TextNode text ? text.text() : node instanceof Element element ? element.data() : "";
    }
}
