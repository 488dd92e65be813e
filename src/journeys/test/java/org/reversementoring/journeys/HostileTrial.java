package org.reversementoring.journeys;

import static org.junit.Assert.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Test;
import org.reversementoring.host.wiki.SampleCompany;
import org.reversementoring.journeys.HostileInputs.Input;
import org.reversementoring.journeys.PlainBrowser.Answer;

/**
 * Sends {@code hostile-inputs.txt} to every action that the descriptor declares, as nobody, as an employee and as the
 * administrator. Whatever is sent: the server does not fail, nothing of it becomes markup or is computed, scripts are
 * answered in JSON, what is refused changes no row and comes back as it was typed, and what is kept is kept whole. What
 * stands here is tried on every database.
 */
public abstract class HostileTrial {
    /** Actions that show what they would do until that has been confirmed: a page without an error is no refusal. */
    private static final Set<String> PREVIEWS = Set.of("topic-merge-apply", "matching-swap-do", "matching-by-hand-do");

    /** On pages that show what has been made once and for all, instead of leading on. */
    private static final String MADE = "[data-rm-copy]";

    /** Actions that throw away what they were building up, once it turns out to be too large: that is their refusal. */
    private static final Set<String> THROWING_AWAY = Set.of("people-import-chunk");

    /** What programs ask for, who are told by the status that there is no such document. */
    private static final Set<String> DOCUMENTS = Set.of("badge-status");

    private static final int NOT_THERE = 404;

    static final String EMPLOYEE = "aarav.sharma";
    static final String APP = "plugins/reversementoring/";
    /** What all those inputs compute that are taken for an expression. */
    private static final String COMPUTED = "41901736821";

    private static final Set<Integer> STATUSES = Set.of(200, 302, 400, 403, 405, 413, 414, 431);
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data", "xlink:href");
    private static final Set<String> FOREIGN = Set.of("iframe", "object", "embed", "base", "math", "animate");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}]");
    private static final Pattern LEADS_AWAY = Pattern.compile("(?:javascript|vbscript|data):|(?:https?:)?//hostile");
    private static final int MOST_COMPLAINTS = 40;
    /** All rows are read after so many refusals, as it takes longer than a refusal. */
    private static final int REFUSALS_AT_ONCE = 20;

    static Intranet intranet;
    private static Intranet.Kind kind;
    private static Connection database;
    static List<AppAction> actions;
    static Map<String, PlainBrowser> readers;
    private static int spaces;
    /** All rows as they were when they were last looked at. */
    private static Rows known;

    private final List<String> complaints = new ArrayList<>();

    static void begin(Intranet.Kind chosen) {
        kind = chosen;
        intranet = Intranet.openedWithProgramme(kind);
        database = intranet.database();
        known = Rows.of(database);
        actions = AppAction.all(intranet.app());
        readers = new LinkedHashMap<>();
        readers.put("nobody", new PlainBrowser(intranet.address()));
        readers.put("employee", new PlainBrowser(intranet.address()).loggedInAs(EMPLOYEE));
        readers.put("administrator", new PlainBrowser(intranet.address()).loggedInAs(SampleCompany.ADMINISTRATOR));
    }

    @AfterClass
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

    void everywhere(Consumer<Attack> attacks) {
        Map<AppAction, String> sources = sources();
        look();
        for (AppAction action : actions) {
            readers.forEach((reader, browser) -> {
                Attack attack = new Attack(action, sources.getOrDefault(action, ""), reader, browser);
                attacks.accept(attack);
                attack.ended();
            });
        }
    }

    private static Rows look() {
        known = known.now(database);
        return known;
    }

    /** The pages that carry the forms of actions, as far as they have any. */
    private static Map<AppAction, String> sources() {
        Map<AppAction, String> sources = new HashMap<>();
        for (AppAction source : actions) {
            if (!source.writes() && !source.json()) {
                Document page =
                        readers.get("administrator").get(source.path(), "").page();
                actions.stream()
                        .filter(AppAction::writes)
                        .filter(action -> !TypedForm.on(page, action).fields().isEmpty())
                        .forEach(action -> sources.putIfAbsent(action, source.path()));
            }
        }
        return sources;
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
    static String staged(PlainBrowser browser, String file) {
        Answer answer =
                browser.post(APP + "people-import-paste.action", "text=" + file + "&atl_token=" + browser.token());
        return answer.location().replaceFirst(".*importId=", "");
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
                attack.before = look();
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

    /** All that is sent to one action by one reader, and what is wrong with its answers. */
    final class Attack {
        final AppAction action;
        private final String source;
        private final String reader;
        final PlainBrowser browser;
        private final int usual;
        private final boolean open;
        private Rows before;
        private TypedForm form;
        private int refusals;
        private boolean taken;

        Attack(AppAction action, String source, String reader, PlainBrowser browser) {
            this.action = action;
            this.source = source;
            this.reader = reader;
            this.browser = browser;
            Answer plain = action.writes()
                    ? browser.post(action.path(), "atl_token=" + browser.token())
                    : browser.get(action.path(), "");
            this.usual = plain.status();
            this.open = usual == 200 || action.writes() && (hasLedOn(plain) || reader.equals("administrator"));
            this.before = action.writes() && plain.status() < 400 ? look() : known;
        }

        /** Whether the reader may call the action at all. */
        boolean open() {
            return open;
        }

        /** The inputs are dealt out, to keep this short: most to what writes, few to closed doors. */
        int step() {
            int portion = !open() ? 30 : action.writes() ? 5 : 10;
            return kind == Intranet.Kind.H2 ? portion : 2 * portion;
        }

        int first() {
            return (reader.length() + actions.indexOf(action)) % step();
        }

        /** The form as it would be filled in now. */
        TypedForm form() {
            if (form == null) {
                form = open() ? filled(browser, source, action) : TypedForm.empty();
                if (action.parameters().contains("importId")) {
                    before = look();
                }
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
                changed(what);
                taken = true;
            }
            return answer;
        }

        /** Whatever has been taken, the jobs make of it what they make of everything: letters, pages. */
        private void ended() {
            changedNothing("the last of all");
            if (taken) {
                intranet.runAllJobs();
                changed("the jobs after all");
            }
        }

        private void changed(String what) {
            Rows after = look();
            after.cellsSince(before).values().stream()
                    .flatMap(List::stream)
                    .filter(cell -> !cell.equals(kept(cell)))
                    .forEach(cell -> complain(what, "has left in the database: " + cell));
            before = after;
            form = null;
        }

        void changedNothing(String what) {
            Rows after = look();
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
                    : hasLedOn(answer)
                            || answer.status() == 200
                                    && !answer.page().select("main " + MADE).isEmpty();
        }

        /** To another page, and not to where one logs in. */
        private static boolean hasLedOn(Answer answer) {
            return answer.status() == 302 && !answer.location().contains("/login?");
        }

        void inspected(String what, Answer answer) {
            boolean told = answer.status() == NOT_THERE && DOCUMENTS.contains(action.name());
            if (!STATUSES.contains(answer.status()) && !told) {
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

        void complain(String what, String why) {
            if (complaints.size() < MOST_COMPLAINTS) {
                String line = reader + ", " + action + ", " + what;
                complaints.add((line.length() > 160 ? line.substring(0, 160) + "…" : line) + ": "
                        + why.substring(0, Math.min(why.length(), 400)));
            }
        }
    }

    /** What every database and every backup can keep of a text. */
    static String kept(String cell) {
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
    static List<String> markupIn(Document page) {
        List<String> markup = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            boolean foreign = element.normalName().contains("hostile")
                    || FOREIGN.contains(element.normalName())
                    || element.dataNodes().stream()
                                    .map(DataNode::getWholeData)
                                    .anyMatch(data -> data.contains("hostile"))
                            && !element.hasClass("rm-data");
            boolean armed = false;
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                armed |= name.contains("hostile") || name.startsWith("on") || name.equals("srcdoc");
                if (name.equals("style") || ADDRESSES.contains(name)) {
                    String value =
                            UNSEEN.matcher(attribute.getValue()).replaceAll("").toLowerCase(Locale.ROOT);
                    armed |= name.equals("style")
                            ? value.contains("hostile")
                            : LEADS_AWAY.matcher(value).lookingAt();
                }
            }
            if (foreign || armed) {
                markup.add(element.cssSelector() + " " + element.attributes());
            }
        }
        return markup;
    }
}
