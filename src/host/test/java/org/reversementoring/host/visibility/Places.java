package org.reversementoring.host.visibility;

import static org.reversementoring.host.visibility.Known.AVOIDED;
import static org.reversementoring.host.visibility.Known.CAPACITY;
import static org.reversementoring.host.visibility.Known.DEPARTMENT;
import static org.reversementoring.host.visibility.Known.FORMAT;
import static org.reversementoring.host.visibility.Known.GIVES_BACK;
import static org.reversementoring.host.visibility.Known.HOURS;
import static org.reversementoring.host.visibility.Known.INTRODUCTION;
import static org.reversementoring.host.visibility.Known.LANGUAGES;
import static org.reversementoring.host.visibility.Known.OFFERS;
import static org.reversementoring.host.visibility.Known.PREFERRED;
import static org.reversementoring.host.visibility.Known.PRIORITY;
import static org.reversementoring.host.visibility.Known.PROGRAMMES;
import static org.reversementoring.host.visibility.Known.ROLE;
import static org.reversementoring.host.visibility.Known.SITE;
import static org.reversementoring.host.visibility.Known.WISHES;
import static org.reversementoring.host.visibility.Known.ZONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reversementoring.host.Host;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.visibility.Place.Whose;

/**
 * All places where something of a person is shown or might be: each action and macro of the descriptor, what the site
 * makes of them, and which fields each shows. What is not named to be shown must not be seen there. Questions are put
 * in small letters, so that an answer that repeats them is not taken for hers.
 */
final class Places {
    /** Kinds of documents that a macro is rendered for. */
    static final List<String> OUTPUTS = List.of("display", "preview", "pdf", "word", "feed", "email");

    /** Names of places that are no modules of the descriptor, or of a kind that shows no component. */
    static final Set<String> OF_THE_SITE = Set.of("person-tab", "search");

    /** By what the directory can be asked, in an address and in a macro: each is tried below. */
    static final Set<String> QUESTIONS = Set.of(
            "search",
            "topic",
            "category",
            "department",
            "site",
            "language",
            "format",
            "places",
            "order",
            "position",
            "pageSize");

    private static final Known[] CARD = {DEPARTMENT, SITE, LANGUAGES, FORMAT, CAPACITY};
    private static final Known[] PERSON = {
        DEPARTMENT,
        SITE,
        ZONE,
        LANGUAGES,
        ROLE,
        OFFERS,
        WISHES,
        CAPACITY,
        INTRODUCTION,
        GIVES_BACK,
        FORMAT,
        HOURS,
        PROGRAMMES
    };
    private static final Known[] OWN_FORM = {
        SITE,
        ZONE,
        LANGUAGES,
        ROLE,
        OFFERS,
        WISHES,
        PRIORITY,
        CAPACITY,
        INTRODUCTION,
        GIVES_BACK,
        FORMAT,
        HOURS,
        PREFERRED,
        AVOIDED,
        PROGRAMMES
    };

    private final Host host;
    private final Ada ada;
    private final List<Place> all = new ArrayList<>();

    Places(Host host, Ada ada) {
        this.host = host;
        this.ada = ada;
        employees();
        pairs();
        groups();
        stories();
        coordinators();
        macros();
        site();
    }

    List<Place> all() {
        return all;
    }

    private void employees() {
        for (String query : List.of(
                "",
                "topic=" + ada.offered(),
                "department=quarrying+dept&pageSize=1",
                "search=" + Ada.NAME.substring(0, 3).toLowerCase(Locale.ROOT),
                "site=sitetoken&places=free",
                "order=newest")) {
            put(page("find", query).showing(CARD).naming(OFFERS));
            put(page("find-json", query).showing(CARD).naming(OFFERS));
        }
        put(page("find", "language=cy").showing(CARD).naming(LANGUAGES).foundBy(LANGUAGES));
        put(page("find", "format=remote").showing(CARD).naming(FORMAT).foundBy(FORMAT));
        put(page("find", "language=cy&format=remote")
                .showing(CARD)
                .naming(FORMAT, LANGUAGES)
                .foundBy(FORMAT, LANGUAGES));
        for (String word : List.of("introtoken", "wishtoken", "backtoken")) {
            put(page("find", "search=" + word));
        }
        put(page("topic", "topicId=" + ada.offered()).naming(OFFERS));
        put(page("topic", "topicId=" + ada.wished()).naming(WISHES));
        put(page("person", "").showing(PERSON));
        put(form("person-mark").showing(PERSON));
        put(page("why-json", ""));
        put(page("bookmarks", "").showing(CARD).only(Whose.OTHERS));
        put(form("bookmarks-change").showing(CARD).only(Whose.OTHERS));
        put(form("mark-json"));
        put(page("my-profile", "").showing(OWN_FORM).only(Whose.KEEPERS));
        put(form("my-profile-save"));
        put(page("open-call", ""));
        put(page("topics", ""));
        put(page("topic-propose", ""));
        put(form("topic-propose-send"));
        put(page("topics-similar-json", "name=quarrying+introtoken"));
    }

    private void pairs() {
        List.of("my-mentoring", "pairing-invite", "pairings-admin").forEach(action -> put(page(action, "")));
        put(page("calendar-feed", ""));
        put(page("calendar", "key=1.ada"));
        put(page("session-ics", "sessionId=1"));
        List.of("calendar-feed-renew", "calendar-feed-revoke").forEach(action -> put(form(action)));
        put(page("credential", "award=1"));
        put(page("credential-end", "award=1"));
        put(page("credential-file", "award=1&form=jwt"));
        put(page("badge-key-end", "generation=1"));
        List.of("badge-check", "badge-issuer", "badge-keys", "badge-keys-admin")
                .forEach(action -> put(page(action, "")));
        put(page("badge-status", "list=0"));
        List.of(
                        "credential-issue",
                        "credential-revoke",
                        "badge-check-file",
                        "badge-issuer-save",
                        "badge-key-rotate",
                        "badge-key-revoke")
                .forEach(action -> put(form(action)));
        List.of(
                        "pairing",
                        "agreement",
                        "concern",
                        "feedback",
                        "notes-file",
                        "notes-names",
                        "notes-outsiders",
                        "sessions",
                        "session-plan")
                .forEach(action -> put(page(action, "pairingId=1")));
        put(page("pairing-end", "pairingId=1&step=end-early"));
        List.of("session-end", "session-notes").forEach(action -> put(page(action, "sessionId=1")));
        List.of("goals", "goal-edit", "goal-ratings", "reflections")
                .forEach(action -> put(page(action, "pairingId=1")));
        put(page("goal", "goalId=1"));
        List.of("goal-move", "goal-save", "goal-ratings-save", "reflection-save", "reflection-change")
                .forEach(action -> put(form(action)));
        put(page("contact-duty", ""));
        List.of("my-recognition", "hours", "wall").forEach(action -> put(page(action, "")));
        List.of("certificate", "thank").forEach(action -> put(page(action, "pairingId=1")));
        List.of("my-recognition-change", "thank-send").forEach(action -> put(form(action)));
        put(page("feedback-answer", "sessionId=1"));
        put(page("feedback-answer", "pairingId=1&occasion=HALF_TIME"));
        List.of(
                        "pairing-move",
                        "pairing-invite-send",
                        "agreement-save",
                        "notes-retry",
                        "session-step",
                        "session-plan-save",
                        "notes-names-replace",
                        "notes-shut-out",
                        "concern-send",
                        "contact-duty-end",
                        "feedback-send")
                .forEach(action -> put(form(action)));
    }

    private void groups() {
        List.of("circles", "circle-new").forEach(action -> put(page(action, "")));
        List.of("circle", "circle-edit", "circle-people").forEach(action -> put(page(action, "circleId=1")));
        List.of("meeting", "turns").forEach(action -> put(page(action, "pairingId=1")));
        put(page("idea", "ideaId=1"));
        List.of(
                        "circle-move",
                        "circle-open",
                        "circle-save",
                        "circle-people-change",
                        "idea-add",
                        "idea-save",
                        "turns-save")
                .forEach(action -> put(form(action)));
    }

    private void stories() {
        put(page("stories", "department=quarrying+dept"));
        put(page("story", "id=1"));
        put(page("story-end", "id=1&step=discard"));
        put(page("story-picture", "id=1&name=us.png"));
        List.of("story-desk", "communications").forEach(action -> put(page(action, "")));
        List.of("story-begin", "story-step", "story-hand-in", "communications-save")
                .forEach(action -> put(form(action)));
    }

    private void coordinators() {
        List.of("topics-admin", "proposal", "topic-edit", "topic-merge", "history")
                .forEach(action -> put(page(action, "")));
        List.of("neutral-contacts", "pair-health").forEach(action -> put(page(action, "")));
        put(form("neutral-contacts-change"));
        List.of("badges", "badge-give").forEach(action -> put(page(action, "")));
        List.of("badges-change", "badge-given").forEach(action -> put(form(action)));
        put(page("programme-goals", ""));
        put(form("programme-goals-save"));
        List.of("matching-rules", "matching-conflicts").forEach(action -> put(page(action, "")));
        List.of("matching-rules-save", "matching-conflicts-change").forEach(action -> put(form(action)));
        List.of(
                        "matching",
                        "matching-again",
                        "matching-json",
                        "matching-pair",
                        "matching-proof",
                        "matching-swap",
                        "matching-by-hand",
                        "matching-left-out",
                        "matching-difference",
                        "matching-what-if",
                        "matching-publish")
                .forEach(action -> put(page(action, "")));
        List.of(
                        "matching-change",
                        "matching-start",
                        "matching-cancel",
                        "matching-swap-do",
                        "matching-by-hand-do",
                        "matching-ask",
                        "matching-try",
                        "matching-publish-do")
                .forEach(action -> put(form(action)));
        put(page("people", "").showing(DEPARTMENT).only(Whose.CARERS));
        put(page("person-care", "").showing(PERSON).only(Whose.CARERS));
        put(form("person-care-save").showing(PERSON).only(Whose.CARERS));
        List.of("open-call-open", "open-call-change").forEach(action -> put(form(action)));
        List.of("proposal-decide", "topic-save", "topic-merge-apply", "merge-undo", "topic-pages-make")
                .forEach(action -> put(form(action)));
        List.of(
                        "admin",
                        "coordinators",
                        "programme",
                        "programme-edit",
                        "programme-new",
                        "people-import",
                        "people-import-check",
                        "people-imported")
                .forEach(action -> put(page(action, "")));
        List.of(
                        "starter-pack-add",
                        "coordinators-save",
                        "programme-create",
                        "programme-save",
                        "programme-save",
                        "people-import-begin",
                        "people-import-chunk",
                        "people-import-paste",
                        "people-import-apply")
                .forEach(action -> put(form(action)));
    }

    private void macros() {
        for (String output : OUTPUTS) {
            put(macro("mentoring-directory", Map.of(), output).showing(CARD).naming(OFFERS));
            put(macro("mentoring-profile", Map.of("user", Ada.USERNAME), output).showing(PERSON));
            put(macro("mentoring-profile", Map.of(), output).showing(PERSON).only(Whose.READERS));
            put(macro("mentoring-topic", Map.of("topic", Ada.OFFERED), output).naming(OFFERS));
            put(macro("mentoring-topic", Map.of("topic", Ada.WISHED), output).naming(WISHES));
            put(macro("mentoring-catalog", Map.of(), output));
            put(macro("mentoring-matching", Map.of(), output));
            put(macro("mentoring-open-call", Map.of(), output));
            put(macro("mentoring-mine", Map.of(), output));
            put(macro("mentoring-pairing", Map.of(), output));
            put(macro("mentoring-pairing", Map.of("pairing", "1"), output));
            put(macro("mentoring-goals", Map.of(), output));
            put(macro("mentoring-goals", Map.of("pairing", "1"), output));
            put(macro("mentoring-stories", Map.of("department", "quarrying dept"), output));
            put(macro("mentoring-story-of-the-month", Map.of(), output));
            put(macro("mentoring-readers", Map.of(), output));
            put(macro("mentoring-sessions", Map.of(), output));
            put(macro("mentoring-sessions", Map.of("pairing", "1"), output));
            put(macro("mentoring-next-session", Map.of(), output));
            put(macro("mentoring-next-session", Map.of("pairing", "1"), output));
            put(macro("mentoring-health", Map.of(), output));
            put(macro("mentoring-badges", Map.of("user", Ada.USERNAME), output));
            put(macro("mentoring-wall", Map.of(), output));
        }
        Map<String, String> department = Map.of("department", "quarrying dept");
        put(macro("mentoring-directory", department, "display").showing(CARD).naming(OFFERS));
        put(macro("mentoring-profile", Map.of("user", ada.key()), "display").showing(PERSON));
        put(macro("mentoring-directory", Map.of("language", "cy"), "feed")
                .showing(CARD)
                .naming(LANGUAGES)
                .foundBy(LANGUAGES));
        put(macro("mentoring-directory", Map.of("format", "remote"), "email")
                .showing(CARD)
                .naming(FORMAT)
                .foundBy(FORMAT));
    }

    /** What the site makes of the app: a page with macros, its exports, the user profile with its tab, the search. */
    private void site() {
        String macros = "pages/" + ada.page();
        for (String path : List.of(macros, macros + "?export=pdf", macros + "?export=word")) {
            put(site("mentoring-profile", path).showing(PERSON));
        }
        put(site("person-tab", "people/" + Ada.USERNAME));
        for (String word : List.of("introtoken", "wishtoken", "welsh", "quarrying", "lookedat")) {
            put(site("search", "search?q=" + word));
        }
    }

    private void put(Place place) {
        all.add(place);
    }

    /** With every name under which somebody might ask for another person. */
    private Place page(String action, String query) {
        String forged = query + "&" + ada.forged();
        return Place.of(action, action + "?" + query, reading -> reading.action(action, forged));
    }

    /** A form that is sent without the token of the visit, so that it comes back and nothing is done. */
    private Place form(String action) {
        return Place.of(action, "POST " + action, reading -> reading.refusedForm(action, ada.forged()));
    }

    private Place macro(String name, Map<String, String> parameters, String output) {
        MacroModule macro = host.app().macros().named(name).orElseThrow();
        return Place.of(name, name + parameters + " in " + output, reading -> reading.macro(macro, parameters, output));
    }

    private static Place site(String module, String path) {
        return Place.of(module, path, reading -> reading.page(path));
    }
}
