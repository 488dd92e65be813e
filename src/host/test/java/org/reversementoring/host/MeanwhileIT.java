package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.ClassRule;
import org.junit.Test;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.render.PageContext;
import org.reversementoring.host.wiki.Account;
import org.reversementoring.host.wiki.Accounts;
import org.reversementoring.host.wiki.SampleCompany;

/** What has happened between the moment when a form was opened and the moment when it is sent; and forms of no page. */
public class MeanwhileIT {
    @ClassRule
    public static final SampleHost HOST = new SampleHost();

    private static final String APP = "plugins/reversementoring/";
    private static final String SAVE = "my-profile-save";

    private final Visitor administrator = HOST.visitor(SampleCompany.ADMINISTRATOR);
    private final Visitor coordinator = HOST.visitor("harriet.lowe");

    @Test
    public void a_topic_that_has_been_retired_or_merged_is_told_of_and_what_was_typed_comes_back() {
        Visitor employee = HOST.visitor("kwame.mensah");
        for (String step : List.of("retire", "merge")) {
            int topic = topic(step.equals("retire") ? "Online selling" : "Mindful technology use");
            Document opened = employee.get(APP + "my-profile.action").page();
            String typed = form(opened, SAVE) + "&offerTopic=" + topic
                    + "&offerLevel=4&offerSentence=Three+balls&introduction=Just+typed";
            if (step.equals("retire")) {
                redirected(administrator, "topic-save", edit(topic) + "&step=retire");
            } else {
                merge(topic, topic("Design thinking"));
            }

            Answer refused = employee.post(APP + SAVE + ".action", typed + "&atl_token=" + employee.token());

            assertEquals(refused.text(), 200, refused.status());
            assertTrue(refused.text().contains("no longer in the catalog"));
            assertTrue(refused.page().select("main [value=Three balls]").size() == 1);
            assertFalse(person(employee, "kwame.mensah").contains("Just typed"));
        }
    }

    @Test
    public void of_two_coordinators_who_edit_a_topic_the_second_is_told_and_loses_nothing_typed() {
        int topic = topic("Agile working");
        String first =
                form(coordinator.get(APP + "topic-edit.action?topicId=" + topic).page(), "topic-save");
        String second = form(
                administrator.get(APP + "topic-edit.action?topicId=" + topic).page(), "topic-save");

        redirected(coordinator, "topic-save", with(first, "description", "By the first") + "&step=save");
        Answer refused = post(administrator, "topic-save", with(second, "description", "By the second") + "&step=save");

        assertEquals(200, refused.status());
        assertFalse(refused.page().select("main [role=alert]").isEmpty());
        assertEquals(
                "By the second",
                refused.page().select("main [name=description]").text());
        assertTrue(coordinator.get(APP + "topic.action?topicId=" + topic).text().contains("By the first"));
    }

    @Test
    public void of_two_coordinators_who_merge_a_topic_the_second_is_told_where_it_went() {
        int topic = topic("ROI tools");
        int one = topic("Negotiation");
        int other = topic("Competitor watch");
        String opened = merging(topic, other);

        merge(topic, one);
        Answer refused = post(coordinator, "topic-merge-apply", opened + "&step=merge");

        assertEquals(refused.text(), 200, refused.status());
        assertFalse(refused.page().select("main [role=alert], main .rm-empty").isEmpty());
        assertEquals(
                "Negotiation",
                coordinator
                        .get(APP + "topic.action?topicId=" + topic)
                        .page()
                        .select("main h1")
                        .text());
    }

    @Test
    public void somebody_unknown_or_removed_is_told_of_wherever_a_user_name_is_typed() {
        account("soon.gone", "Soon Gone");
        Visitor employee = HOST.visitor("aylin.demir");
        redirected(employee, SAVE, with(myProfile(employee), "preferred", "soon.gone"));
        redirected(employee, "bookmarks-change", "bookmark=soon.gone");
        HOST.host()
                .wiki()
                .accounts()
                .remove(HOST.host().wiki().accounts().byName("soon.gone").orElseThrow());

        assertFalse(employee.get(APP + "bookmarks.action").text().contains("Soon Gone"));
        for (String name : List.of("soon.gone", "never.there", "", "x".repeat(300), "nul\u0000")) {
            String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
            List<Answer> answers = List.of(
                    employee.get(APP + "person.action?user=" + encoded),
                    employee.get(APP + "why-json.action?user=" + encoded),
                    coordinator.get(APP + "history.action?user=" + encoded),
                    post(employee, "person-mark", "hide=" + encoded),
                    post(employee, "mark-json", "bookmark=" + encoded),
                    post(employee, "bookmarks-change", "bookmark=" + encoded));
            answers.forEach(answer -> assertEquals(name + ": " + answer.text(), 200, answer.status()));
            assertTrue(macro("mentoring-profile", Map.of("user", name)).contains("rm-"));
            if (!name.isBlank()) {
                for (String field : List.of("preferred", "avoided")) {
                    Answer refused = post(employee, SAVE, with(myProfile(employee), field, name));
                    assertEquals(200, refused.status());
                    assertFalse(name, refused.page().select("main .rm-error").isEmpty());
                }
                Answer checked = post(
                        administrator,
                        "people-import-paste",
                        "text=username,manager%0A" + "aylin.demir,%22" + encoded + "%22");
                assertTrue(checked.header("Location").contains("people-import-check"));
                Answer told = administrator.get(APP + "people-import-check.action?"
                        + checked.header("Location").replaceFirst(".*\\?", ""));
                assertFalse(name, told.page().select("main tbody tr").isEmpty());
            }
        }
    }

    @Test
    public void nobody_writes_into_somebody_elses_profile_under_whatever_name_they_ask_for_it() {
        String key = HOST.host()
                .wiki()
                .accounts()
                .byName("aarav.sharma")
                .orElseThrow()
                .getKey()
                .getStringValue();
        String before = person(coordinator, "aarav.sharma");
        Visitor employee = HOST.visitor("kwame.mensah");
        String forged = Stream.of(
                        "user", "username", "person", "person.key", "account", "mine.account", "profile.person")
                .flatMap(name -> Stream.of(name + "=aarav.sharma", name + "=" + key, name + ".value=" + key))
                .collect(Collectors.joining("&"));

        redirected(employee, SAVE, with(myProfile(employee), "introduction", "Written by a stranger") + "&" + forged);

        assertEquals(before, person(coordinator, "aarav.sharma"));
        assertTrue(person(coordinator, "kwame.mensah").contains("Written by a stranger"));
    }

    @Test
    public void a_form_of_an_old_visit_comes_back_with_what_was_typed() {
        Map<String, String> typed = Map.of(
                SAVE,
                "introduction",
                "topic-propose-send",
                "name",
                "topic-save",
                "description",
                "programme-create",
                "name",
                "people-import-paste",
                "text");
        typed.forEach((action, field) -> {
            for (String token : List.of("", "&atl_token=", "&atl_token=" + "0".repeat(40))) {
                Answer refused =
                        administrator.post(APP + action + ".action", "topicId=1&" + field + "=Typed+just+now" + token);

                assertEquals(action, 403, refused.status());
                assertFalse(action, refused.page().select("main [role=alert]").isEmpty());
                Element shown = refused.page().selectFirst("main [name=" + field + "]");
                assertEquals(action, "Typed just now", value(shown));
            }
        });
    }

    @Test
    public void an_address_cannot_claim_what_is_not_so() {
        Visitor employee = HOST.visitor("kwame.mensah");

        for (String address : List.of("my-profile.action?saved=left", "my-profile.action?saved=paused")) {
            assertTrue(employee.get(APP + address)
                    .page()
                    .select("main .aui-message-success")
                    .isEmpty());
        }
        assertTrue(administrator
                .get(APP + "admin.action?added=5000")
                .page()
                .select("main .aui-message-success")
                .isEmpty());
        assertTrue(employee.get(APP + "find.action?topic=99999").text().contains("This topic is not in the catalog"));
    }

    @Test
    public void thousands_of_parameters_are_refused_or_left_aside_and_change_nothing() {
        String before = person(coordinator, "aylin.demir");
        Visitor employee = HOST.visitor("aylin.demir");
        String form = form(employee.get(APP + "my-profile.action").page(), SAVE);
        for (String flood : List.of("offerTopic=1", "audience=UNHEARD", "unheard%d=1")) {
            String parameters = Stream.iterate(0, i -> i + 1)
                    .limit(1_500)
                    .map(i -> String.format(Locale.ROOT, flood, i))
                    .collect(Collectors.joining("&"));

            Answer answer = post(employee, SAVE, form + "&" + parameters);

            assertTrue(
                    flood + " " + answer.status(), List.of(200, 302, 400, 413).contains(answer.status()));
        }
        assertEquals(before, person(coordinator, "aylin.demir"));
    }

    /** The number of a topic of the starter pack. */
    private int topic(String name) {
        return Integer.parseInt(administrator
                .get(APP + "topics.action")
                .page()
                .select("main a[href*=topicId]:contains(" + name + ")")
                .attr("href")
                .replaceFirst(".*topicId=", ""));
    }

    private String edit(int topic) {
        return form(
                administrator.get(APP + "topic-edit.action?topicId=" + topic).page(), "topic-save");
    }

    /** The form of a merge with its preview on the screen. */
    private String merging(int topic, int target) {
        String chosen = with(
                form(
                        coordinator
                                .get(APP + "topic-merge.action?topicId=" + topic)
                                .page(),
                        "topic-merge-apply"),
                "targetId",
                Integer.toString(target));
        return form(
                post(coordinator, "topic-merge-apply", chosen + "&step=preview").page(), "topic-merge-apply");
    }

    private void merge(int topic, int target) {
        redirected(coordinator, "topic-merge-apply", merging(topic, target) + "&step=merge");
    }

    private static String myProfile(Visitor visitor) {
        return form(visitor.get(APP + "my-profile.action").page(), SAVE);
    }

    private static String person(Visitor reader, String username) {
        return reader.get(APP + "person.action?user=" + username)
                .page()
                .select("main")
                .text();
    }

    /** What a browser would send of the form that goes to an action, without its button and its token. */
    private static String form(Document page, String action) {
        page.select("template").remove();
        return page.select("form[action$=/" + action + ".action]").stream()
                .flatMap(form -> form.select("input[name], select[name], textarea[name]").stream())
                .filter(field -> !field.attr("name").equals("atl_token"))
                .filter(field -> !field.attr("type").matches("radio|checkbox") || field.hasAttr("checked"))
                .map(field -> field.attr("name") + "=" + URLEncoder.encode(value(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String value(Element field) {
        Element chosen = field.selectFirst("option[selected]");
        return switch (field.normalName()) {
            case "textarea" -> field.wholeText().replaceFirst("^\n", ""); // as browsers do
            case "select" -> chosen == null ? "" : chosen.attr("value");
            default -> field.attr("value");
        };
    }

    private static String with(String form, String field, String value) {
        return Stream.concat(
                        Stream.of(form.split("&")).filter(pair -> !pair.startsWith(field + "=")),
                        Stream.of(field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private static Answer post(Visitor visitor, String action, String form) {
        return visitor.post(APP + action + ".action", form + "&atl_token=" + visitor.token());
    }

    private static void redirected(Visitor visitor, String action, String form) {
        Answer answer = post(visitor, action, form);
        assertEquals(answer.text(), 302, answer.status());
    }

    private static void account(String username, String name) {
        HOST.host().wiki().accounts().add(username, name, "", Locale.ENGLISH, ZoneOffset.UTC, List.of(Accounts.USERS));
    }

    private static String macro(String name, Map<String, String> parameters) {
        Account reader = HOST.host().wiki().accounts().byName("aylin.demir").orElseThrow();
        MacroModule macro = HOST.host().app().macros().named(name).orElseThrow();
        AuthenticatedUserThreadLocal.set(reader);
        try {
            return macro.macro().execute(parameters, "", new PageContext(null, SampleProgramme.SPACE, "display"));
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }
}
