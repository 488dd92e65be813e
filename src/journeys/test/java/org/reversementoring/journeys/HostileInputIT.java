package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.wiki.SampleCompany;
import org.reversementoring.journeys.HostileInputs.Input;
import org.reversementoring.journeys.PlainBrowser.Answer;

/**
 * Sends {@code hostile-inputs.txt} to every action that the descriptor declares, as nobody, as an employee and as the
 * administrator, and writes it into every parameter of every macro. Whatever is sent: the server does not fail, nothing of it becomes markup or is computed, scripts are
 * answered in JSON, what is refused changes no row and comes back as it was typed, and what is kept is kept whole.
 */
@RunWith(Parameterized.class)
public class HostileInputIT {
    /** Actions that show what they would do until that has been confirmed: a page without an error is no refusal. */
    private static final Set<String> PREVIEWS = Set.of("topic-merge-apply", "matching-swap-do", "matching-by-hand-do");

    /** Actions that throw away what they were building up, once it turns out to be too large: that is their refusal. */
    private static final Set<String> THROWING_AWAY = Set.of("people-import-chunk");

    private static final String EMPLOYEE = "aarav.sharma";
    private static final String APP = "plugins/reversementoring/";
    /** What all those inputs compute that are taken for an expression. */
    private static final String COMPUTED = "41901736821";

    private static final Set<Integer> STATUSES = Set.of(200, 302, 400, 403, 405, 413, 414, 431);
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data", "xlink:href");
    private static final int MOST_COMPLAINTS = 40;
    /** Each parameter of a macro gets one text out of so many, and another one than its neighbours. */
    private static final int MACRO_PORTION = 12;
    /** All rows are read after so many refusals, as it takes longer than a refusal. */
    private static final int REFUSALS_AT_ONCE = 20;

    private static Intranet intranet;
    private static Connection database;
    private static List<AppAction> actions;
    private static Map<String, PlainBrowser> readers;
    private static int spaces;

    private final Intranet.Kind kind;
    private final List<String> complaints = new ArrayList<>();

    @Parameterized.Parameters(name = "{0}")
    public static List<Intranet.Kind> kinds() {
        return Arrays.asList(Intranet.Kind.values());
    }

    public HostileInputIT(Intranet.Kind kind) {
        this.kind = kind;
    }

    @Parameterized.BeforeParam
    public static void begin(Intranet.Kind kind) {
        intranet = Intranet.openedWithProgramme(kind);
        database = intranet.database();
        actions = AppAction.all(intranet.app());
        readers = new LinkedHashMap<>();
        readers.put("nobody", new PlainBrowser(intranet.address()));
        readers.put("employee", new PlainBrowser(intranet.address()).loggedInAs(EMPLOYEE));
        readers.put("administrator", new PlainBrowser(intranet.address()).loggedInAs(SampleCompany.ADMINISTRATOR));
    }

    @Parameterized.AfterParam
    public static void close() {
        intranet.close();
    }

    @After
    public void nobody_complains() {
        assertEquals("", String.join("\n", complaints));
    }

    @Test
    public void whatever_stands_in_a_field_is_kept_whole_or_refused() {
        List<Input> inputs = (kind == Intranet.Kind.H2 ? Stream.of("texts", "numbers", "broken") : Stream.of("broken"))
                .flatMap(heading -> HostileInputs.of(heading).stream())
                .toList();
        everywhere(attack -> {
            List<String> parameters = attack.action.parameters();
            int sent = 0;
            for (int i = attack.first(); i < inputs.size() && !parameters.isEmpty(); i += attack.step()) {
                attack.with(parameters.get(sent++ % parameters.size()), inputs.get(i));
            }
        });
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

    private void everywhere(Consumer<Attack> attacks) {
        for (AppAction action : actions) {
            String source = formOf(action);
            readers.forEach((reader, browser) -> {
                Attack attack = new Attack(action, source, reader, browser);
                attacks.accept(attack);
                attack.changedNothing("the last of all");
            });
        }
    }

    /** The page that carries the form of an action; empty for what has none. */
    private static String formOf(AppAction action) {
        return actions.stream()
                .filter(page -> action.writes() && !page.writes() && !page.json())
                .filter(page -> !TypedForm.on(
                                readers.get("administrator")
                                        .get(page.path(), "")
                                        .page(),
                                action)
                        .fields()
                        .isEmpty())
                .map(AppAction::path)
                .findFirst()
                .orElse("");
    }

    /** The form as it is on the screen, with something legal in what is empty and must not be. */
    private static TypedForm filled(PlainBrowser browser, String source, AppAction action) {
        TypedForm form = source.isEmpty()
                ? TypedForm.empty()
                : TypedForm.on(browser.get(source, "").page(), action);
        Map<String, String> legal = new LinkedHashMap<>();
        legal.put("name", "Programme");
        legal.put("spaceKey", "HOSTILE" + spaces++);
        legal.put("sequence", "0");
        for (Map.Entry<String, String> field : legal.entrySet()) {
            if (action.parameters().contains(field.getKey())) {
                form = form.with(field.getKey(), field.getValue());
            }
        }
        if (action.parameters().contains("importId")) {
            form = form.with("importId", staged(browser, "username%0Aaarav.sharma%0A"));
        }
        return form;
    }

    /** The number of a file of people that has been handed in; empty for who may not. */
    private static String staged(PlainBrowser browser, String file) {
        Answer answer =
                browser.post(APP + "people-import-paste.action", "text=" + file + "&atl_token=" + browser.token());
        return answer.location().replaceFirst(".*importId=", "");
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
    public void a_file_is_imported_whole_or_refused_with_its_reason() {
        PlainBrowser administrator = readers.get("administrator");
        AppAction apply = actions.stream()
                .filter(action -> action.name().equals("people-import-apply"))
                .findFirst()
                .orElseThrow();
        for (String heading : List.of("good files", "bad files")) {
            for (Input file : HostileInputs.of(heading)) {
                Attack attack = new Attack(apply, "", "administrator", administrator);
                String id = staged(administrator, file.encoded());
                attack.before = Rows.of(database);
                Answer check = administrator.get(APP + "people-import-check.action", "importId=" + id);
                attack.inspected(file.line(), check);
                if (heading.startsWith("bad")
                        == check.page()
                                .select("main table tbody tr, main [role=alert]")
                                .isEmpty()) {
                    attack.complain(
                            file.line(),
                            "was judged: " + check.page().select("main").text());
                }
                Answer done =
                        administrator.post(apply.path(), "importId=" + id + "&atl_token=" + administrator.token());
                attack.inspected(file.line(), done);
                if (heading.startsWith("bad")) {
                    attack.changedNothing(file.line());
                }
                if (heading.startsWith("bad") == (done.status() == 302)) {
                    attack.complain(
                            file.line(),
                            "was answered: " + done.page().select("main").text());
                }
            }
        }
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
                    made + "&spaceKey=KEPT" + kind + i + "&atl_token=" + administrator.token());
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
                        "title=" + URLEncoder.encode(kind + " " + what, StandardCharsets.UTF_8) + "&body="
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

    /** All that is sent to one action by one reader, and what is wrong with its answers. */
    private final class Attack {
        private final AppAction action;
        private final String source;
        private final String reader;
        private final PlainBrowser browser;
        private final int usual;
        private Rows before;
        private TypedForm form;
        private int refusals;

        Attack(AppAction action, String source, String reader, PlainBrowser browser) {
            this.action = action;
            this.source = source;
            this.reader = reader;
            this.browser = browser;
            this.usual = action.writes()
                    ? browser.post(action.path(), "atl_token=" + browser.token())
                            .status()
                    : browser.get(action.path(), "").status();
            this.before = Rows.of(database);
        }

        /** Whether the reader may call the action at all. */
        boolean open() {
            return usual == 200 || action.writes() && reader.equals("administrator");
        }

        /** The inputs are dealt out, to keep this short: most to what writes, few to closed doors. */
        int step() {
            int portion = !open() ? 20 : action.writes() ? 3 : 6;
            return kind == Intranet.Kind.H2 ? portion : 2 * portion;
        }

        int first() {
            return (reader.length() + actions.indexOf(action)) % step();
        }

        /** The form as it would be filled in now. */
        TypedForm form() {
            if (form == null) {
                form = open() ? filled(browser, source, action) : TypedForm.empty();
                before = Rows.of(database);
            }
            return form;
        }

        void with(String parameter, Input input) {
            String what = parameter + "=" + input;
            if (!action.writes()) {
                inspected(what, browser.get(action.path(), parameter + "=" + input.encoded()));
                return;
            }
            TypedForm typed = form().with(parameter, input.encoded());
            Answer answer = sent(what, typed.encoded());
            if (!accepted(answer) && answer.status() == 200 && !action.json()) {
                comesBack(what, parameter, input.text(), answer.page());
            }
        }

        Answer sent(String what, String raw) {
            if (!action.writes()) {
                Answer answer = browser.get(action.path(), raw);
                inspected(what, answer);
                return answer;
            }
            Answer answer = browser.post(action.path(), raw + "&atl_token=" + browser.token());
            inspected(what, answer);
            if (!accepted(answer)) {
                if (++refusals % REFUSALS_AT_ONCE == 0) {
                    changedNothing(what + ", or one of the last " + REFUSALS_AT_ONCE);
                }
            } else {
                Rows after = Rows.of(database);
                after.cellsSince(before).stream()
                        .filter(cell -> !cell.equals(kept(cell)))
                        .forEach(cell -> complain(what, "has left in the database: " + cell));
                before = after;
                form = null;
            }
            return answer;
        }

        void changedNothing(String what) {
            Rows after = Rows.of(database);
            String changed = after.changedSince(before);
            if (THROWING_AWAY.contains(action.name())) {
                form = null;
            } else if (!changed.isEmpty()) {
                complain(what, "has changed " + changed);
            }
            before = after;
        }

        private boolean accepted(Answer answer) {
            return action.json()
                    ? answer.body().startsWith("{") && answer.body().contains("\"status\":200")
                    : answer.status() == 302 && !answer.location().contains("/login?");
        }

        private void inspected(String what, Answer answer) {
            if (!STATUSES.contains(answer.status())) {
                complain(
                        what,
                        answer.status() + " " + answer.page().select("main").text());
                return;
            }
            if (!open() && answer.status() == 200) {
                complain(what, "has opened what is closed, usually with " + usual);
            }
            if (answer.split()) {
                complain(what, "has split the answer's head");
            }
            if (!answer.location().isEmpty()
                    && !answer.location().matches("(?:" + intranet.address() + "|/confluence/)[!-~]*")) {
                complain(what, "has led away to " + answer.location());
            }
            if (action.json() && answer.status() == 200) {
                inspectedJson(what, answer);
            } else if (answer.body().contains(COMPUTED)) {
                complain(what, "was computed");
            } else {
                markupIn(answer.page()).forEach(markup -> complain(what, "has become " + markup));
            }
        }

        private void inspectedJson(String what, Answer answer) {
            if (!answer.type().startsWith("application/json")) {
                complain(what, "is answered as " + answer.type());
            }
            try {
                JsonObject json = JsonParser.parseString(answer.body()).getAsJsonObject();
                boolean told = json.get("status").getAsInt() == 200
                        ? json.has("data")
                        : !json.get("errors").getAsJsonArray().isEmpty();
                if (!told) {
                    complain(what, "is refused without a reason: " + json);
                }
            } catch (JsonParseException | IllegalStateException e) {
                complain(what, "is answered by what is no JSON: " + answer.body());
            }
        }

        private void comesBack(String what, String parameter, String typed, Document page) {
            if (!PREVIEWS.contains(action.name())
                    && page.select("main [role=alert], main .rm-empty, main .rm-similar")
                            .isEmpty()) {
                complain(what, "is refused without a reason");
            }
            List<Element> fields = page.select("main [name=" + parameter + "]").stream()
                    .filter(field -> field.normalName().equals("textarea")
                            || field.attr("type").equals("text"))
                    .toList();
            if (!fields.isEmpty()
                    && fields.stream()
                            .noneMatch(field -> seen(TypedForm.value(field)).equals(seen(typed)))) {
                complain(what, "does not come back");
            }
        }

        private void complain(String what, String why) {
            if (complaints.size() < MOST_COMPLAINTS) {
                String line = reader + ", " + action + ", " + what;
                complaints.add((line.length() > 160 ? line.substring(0, 160) + "…" : line) + ": "
                        + why.substring(0, Math.min(why.length(), 400)));
            }
        }
    }

    /** What every database and every backup can keep of a text. */
    private static String kept(String cell) {
        return cell.codePoints()
                .filter(letter -> letter == '\n' || letter == '\t' || letter == '\r' || !Character.isISOControl(letter))
                .filter(letter -> (letter & 0xFFFE) != 0xFFFE)
                .filter(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What can be seen of a text in a page, which has neither control characters nor a say in how lines end. */
    private static String seen(String text) {
        return kept(text).replaceAll("[\\s\\uFFFD]+", "");
    }

    /** What of the inputs has become more than text. */
    private static List<String> markupIn(Document page) {
        List<String> markup = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            boolean foreign = element.normalName().contains("hostile")
                    || element.normalName().matches("iframe|object|embed|base|math|animate")
                    || element.dataNodes().stream()
                                    .map(DataNode::getWholeData)
                                    .anyMatch(data -> data.contains("hostile"))
                            && !element.hasClass("rm-data");
            boolean armed = false;
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value =
                        attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
                armed |= name.contains("hostile") || name.startsWith("on") || name.equals("srcdoc");
                armed |= name.equals("style") && value.contains("hostile");
                armed |= ADDRESSES.contains(name)
                        && (value.matches("(?:javascript|vbscript|data):.*")
                                || value.matches("(?:https?:)?//hostile.*"));
            }
            if (foreign || armed) {
                markup.add(element.cssSelector() + " " + element.attributes());
            }
        }
        return markup;
    }
}
